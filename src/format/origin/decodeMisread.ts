import { fromUtf8 } from './decodeBytes'

/** What Windows-1252 has in place of the control characters 128 to 159 of Latin-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The beginnings of characters in UTF-8 that were read as Windows-1252: "Ð¿Ñ€" for "пр", "Ã¼" for "ü". */
const asWestern = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/
/** The same of Russian that was read as Windows-1251, twice in a row: "РїСЂ" for "пр". */
const asRussian = /(?:[РС][^\p{ASCII}А-Яа-п]){2}/u
/** Only accented letters, three in a row: Russian in its older encoding, read as Western. */
const ofRussian = /^(?=.*[À-ÿ]{3})[^A-Za-z\u0100-\uFFFF]*$/
/** A blank that ends such a character: the letter "Р" has one that does not break, and texts lose that. */
const lostBlank = /(?<=[РС]) (?=[РС])/g

/**
 * Takes text, returns it as it was written where a script read its bytes in a wrong encoding, else unchanged.
 */
export function decodeMisread(text: string): string {
  if (asRussian.test(text)) {
    const bytes = bytesOf(text.replaceAll(lostBlank, '\u00A0'), russianByte)
    return (bytes && fromUtf8(bytes, true)) ?? text
  }
  const isRussian = ofRussian.test(text)
  const bytes = isRussian || asWestern.test(text) ? bytesOf(text, westernByte) : null
  if (bytes === null) return text
  const inCyrillic = isRussian ? new TextDecoder('windows-1251').decode(bytes) : text
  return fromUtf8(bytes, true) ?? inCyrillic
}

/** The bytes of a text in an encoding; null when it has other characters. */
function bytesOf(text: string, byteOf: (character: string) => number): Uint8Array | null {
  const bytes = Array.from(text, byteOf)
  return bytes.every((byte) => byte >= 0 && byte < 256) ? Uint8Array.from(bytes) : null
}

function westernByte(character: string): number {
  const special = windows1252.indexOf(character)
  return special === -1 ? character.charCodeAt(0) : special + 128
}

/** -1 for a character that Windows-1251 lacks. */
function russianByte(character: string): number {
  if (/\p{ASCII}/u.test(character)) return character.charCodeAt(0)
  const all = Uint8Array.from({ length: 128 }, (_, at) => at + 128)
  const at = new TextDecoder('windows-1251').decode(all).indexOf(character)
  return at === -1 ? -1 : at + 128
}
