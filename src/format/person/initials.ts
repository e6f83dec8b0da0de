/**
 * Takes a name, returns the first letters of its first and last word for an avatar, `''` when there
 * are none. A letter is a grapheme: accents, conjuncts and emoji stay whole; quotes, dashes and
 * invisible marks are skipped.
 */
export function initials(text: string): string {
  const letters = text
    .slice(0, 500)
    .split(/\s+/)
    .map(firstLetter)
    .filter((letter) => letter !== '')
  const [first = '', last = first] = [letters[0], letters.at(-1)]
  return letters.length < 2 ? first : first + (joining.test(last) ? '\u200C' : '') + last
}

/**
 * Arabic letters are drawn as one word: the initials of Layla Al-Mithaliya would read "no". A mark of no width keeps
 * them in their form of standing alone.
 */
const joining = /\p{sc=Arab}/u

const readable = /[\p{L}\p{N}\p{Extended_Pictographic}\p{RI}]/u
/**
 * Not letters of their own: the glottal mark of "ʻOkina", the vowels that Thai and Lao write before a consonant, and
 * letters that are not drawn, such as the Hangul filler.
 */
const before = /^[\p{Lm}\p{DI}\u0E40-\u0E44\u0EC0-\u0EC4]+$/u
/** A single letter at the start of a word, without combining marks after it. */
const plainLetter = /^[\p{Lu}\p{Ll}\p{sc=Han}](?![\p{M}\p{Cf}])/u
let segmenter: Intl.Segmenter | undefined

function firstLetter(word: string): string {
  const plain = plainLetter.exec(word)
  if (plain) return upperCase(plain[0])
  // Limits the work: a name may be a pasted page.
  for (const { segment } of segmentsOf(word.slice(0, 64))) {
    if (readable.test(segment) && !before.test(segment)) return upperCase(segment)
  }
  return ''
}

function segmentsOf(word: string): Iterable<{ segment: string }> {
  // Firefox before 125: a letter with its accents, emoji without what joins them.
  if (!('Segmenter' in Intl))
    return Array.from(word.match(/\P{M}\p{M}*/gu) ?? [], (segment) => ({ segment }))
  // Building a Segmenter costs more than a render of the card; create it lazily.
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return segmenter.segment(word)
}

function upperCase(segment: string): string {
  // A long run of combining marks would overlap the card.
  const [base = ''] = segment
  const letter = /\p{L}/u.test(base) && segment.length > 8 ? base : segment
  const upper = letter.toUpperCase()
  return upper.length === letter.length ? upper : letter
}
