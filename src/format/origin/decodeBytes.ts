/**
 * Takes a percent-encoded text, returns it decoded run by run, so that a broken run does not affect
 * the others: as UTF-8, else as windows-1251 or windows-1252, whichever fits. Also decodes
 * JavaScript's `%u0432`. Runs that fit none of them stay unchanged.
 */
export function decodeBytes(text: string): string {
  const isRussian = isWindowsCyrillic(text)
  return text
    .replaceAll(/%u([\da-f]{4})/gi, (_code, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replaceAll(/(?:%[\da-f]{2})+/gi, (codes, at: number) => {
      const bytes = Uint8Array.from(codes.slice(1).split('%'), (hex) => parseInt(hex, 16))
      const isLast = at + codes.length === text.length
      const before = text.charAt(at - 1)
      const after = text.charAt(at + codes.length)
      return (
        fromUtf8(bytes, isLast) ?? fromWindows(bytes, before, after, isRussian && !isLast) ?? codes
      )
    })
}

/** A text may have been cut inside its last character, losing up to three of four bytes. */
function fromUtf8(bytes: Uint8Array, isLast: boolean): string | null {
  const lead = bytes.findLastIndex((byte) => byte < 0x80 || byte >= 0xc0)
  const byte = bytes[lead] ?? 0
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
  const isCut = isLast && lead > 0 && bytes.length - lead < length
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isCut ? bytes.slice(0, lead) : bytes)
  } catch {
    return null // TypeError: not UTF-8
  }
}

/** Letters of Russian, Ukrainian and Belarusian, with ASCII and common punctuation. */
const cyrillic = /^[А-яЁёҐґЄєІіЇїЎў№«»—–\u00A0\p{ASCII}]*$/u
const western = /^[À-ÖØ-öø-ÿŒœŠšŽžŸßªº«»‘’“”–—…\u00A0\p{ASCII}]*$/u

/** An accented letter next to a plain one, as only Latin text has. */
const amongLatin = /[a-z][\u0080-\u00FF]|[\u0080-\u00FF][a-z]/i

/** Whether a word of the text is in the Windows encoding: a letter alone, as "%E2" for "в", is then too. */
function isWindowsCyrillic(text: string): boolean {
  return [...text.matchAll(/(?:%[\da-f]{2}){3,}/gi)].some(([codes]) => {
    const bytes = Uint8Array.from(codes.slice(1).split('%'), (hex) => parseInt(hex, 16))
    const word = new TextDecoder('windows-1251').decode(bytes)
    return fromUtf8(bytes, true) === null && /^[А-яЁё]{3}/u.test(word) && cyrillic.test(word)
  })
}

function fromWindows(
  bytes: Uint8Array,
  before: string,
  after: string,
  isRussian: boolean,
): string | null {
  const isAmongLatin = amongLatin.test(before + String.fromCharCode(...bytes) + after)
  const encodings = [
    ['windows-1251', cyrillic],
    ['windows-1252', western],
  ] as const
  for (const [encoding, letters] of isAmongLatin ? encodings.toReversed() : encodings) {
    const text = new TextDecoder(encoding).decode(bytes)
    // A single byte is ambiguous; at the end it is mostly half of a character.
    if (letters.test(text) && (isAmongLatin || isRussian || bytes.length > 1)) return text
  }
  return null
}
