import { cyrillicEncoding } from './cyrillicEncoding'

/**
 * Takes a percent-encoded text, returns it decoded run by run, so that a broken run does not affect
 * the others: as UTF-8, else in an older encoding of Russian or of Western or Central European languages, whichever
 * fits. Also decodes JavaScript's `%u0432` and `\u0432`. Runs that fit none of them stay unchanged.
 */
export function decodeBytes(text: string): string {
  const cyrillic = readsCyrillic(text)
  return text
    .replaceAll(/[%\\]u([\da-f]{4})/gi, (_code, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    )
    .replaceAll(/(?:%[\da-f]{2})+/gi, (codes, at: number) => {
      const bytes = bytesOf(codes)
      const isLast = at + codes.length === text.length
      const around = [text.charAt(at - 1), text.charAt(at + codes.length)] as const
      return fromUtf8(bytes, isLast) ?? fromOlder(bytes, around, isLast, cyrillic) ?? codes
    })
}

function bytesOf(codes: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(codes.slice(1).split('%'), (hex) => parseInt(hex, 16))
}

/** A text may have been cut inside its last character, losing up to three of four bytes. */
export function fromUtf8(bytes: Uint8Array, isLast: boolean): string | null {
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
const cyrillicText = /^[А-яЁёҐґЄєІіЇїЎў№«»—–\u00A0\p{ASCII}]*$/u
const western = /^[À-ÖØ-öø-ÿŒœŠšŽžŸßªº«»‘’“”–—…\u00A0\p{ASCII}]*$/u
/** Adds Polish, Czech, Slovak, Hungarian and Romanian. */
const central = /^[À-ÖØ-öø-ſȘ-ț«»‘’“”–—…\u00A0\p{ASCII}]*$/u

/** An accented letter next to a plain one, as only Latin text has. */
const amongLatin = /[a-z][\u0080-\u00FF]|[\u0080-\u00FF][a-z]/i
/** A word of bytes outside of ASCII, as only text in another script has. */
const word = /[\u0080-\u00FF]{3}/

/**
 * The encoding of the words in an older encoding of Russian, and whether there are any: a letter alone, as "%E2" for
 * "в", is then Russian, too.
 */
function readsCyrillic(text: string): { encoding: string; isSure: boolean } {
  const runs = [...text.matchAll(/(?:%[\da-f]{2})+/gi)]
    .map(([codes]) => bytesOf(codes))
    .filter((bytes) => fromUtf8(bytes, true) === null)
  const encoding = cyrillicEncoding(Uint8Array.from(runs.flatMap((bytes) => [...bytes])))
  const isSure = runs.some((bytes) => {
    const read = new TextDecoder(encoding).decode(bytes)
    return /^[А-яЁё]{3}/u.test(read) && cyrillicText.test(read)
  })
  return { encoding, isSure }
}

function fromOlder(
  bytes: Uint8Array,
  [before, after]: readonly [string, string],
  isLast: boolean,
  cyrillic: { encoding: string; isSure: boolean },
): string | null {
  const latin1 = String.fromCharCode(...bytes)
  const isLatin = amongLatin.test(before + latin1 + after) && !word.test(latin1)
  const encodings: readonly (readonly [string, RegExp])[] = isLatin
    ? [
        ['windows-1252', western],
        ['windows-1250', central],
      ]
    : [
        [cyrillic.encoding, cyrillicText],
        ['windows-1252', western],
      ]
  for (const [encoding, letters] of encodings) {
    const text = new TextDecoder(encoding).decode(bytes)
    // A single byte is ambiguous; at the end it is mostly half of a character.
    const isClear = isLatin || bytes.length > 1 || (cyrillic.isSure && !isLast)
    if (letters.test(text) && isClear) return text
  }
  return null
}
