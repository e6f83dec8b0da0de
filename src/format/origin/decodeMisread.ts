/** What Windows-1252 has in place of the control characters 128 to 159 of Latin-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The beginnings of characters in UTF-8 that were read as Windows-1252: "Ð¿Ñ€" for "пр", "Ã¼" for "ü". */
const ofUtf8 = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/
/** Only accented letters, three in a row: Russian in its older encoding, read as Western. */
const ofRussian = /^(?=.*[À-ÿ]{3})[^A-Za-z\u0100-\uFFFF]*$/

/**
 * Takes text, returns it as it was written where a script read its bytes in a wrong encoding, else unchanged.
 */
export function decodeMisread(text: string): string {
  if (!ofUtf8.test(text) && !ofRussian.test(text)) return text
  const bytes = bytesOf(text)
  if (bytes === null) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // TypeError: not UTF-8
    return ofRussian.test(text) ? new TextDecoder('windows-1251').decode(bytes) : text
  }
}

/** The bytes of a text in Windows-1252; null when it has other characters. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes: number[] = []
  for (const character of text) {
    const special = windows1252.indexOf(character)
    const byte = special === -1 ? character.charCodeAt(0) : special + 128
    if (byte > 255) return null
    bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}
