type NameParts = {
  /** The salutation in words, not its code. */
  honorific?: string | null
  first: string | null
  second: string | null
  last: string | null
}

/** Languages in which the family name comes first. */
const familyFirst = /^(?:hu|ja|ko|vi|zh)\b/
/** Of these, the languages in which the salutation follows the name. */
const salutationLast = /^(?:ja|ko|zh)\b/

/**
 * Takes the parts of a person's name (facts 5: null, empty or blank when there is none) and a
 * BCP 47 locale, returns them in the order of that language, `''` when there are none.
 */
export function formatName({ honorific, first, second, last }: NameParts, locale: string): string {
  const western = [first, second, last]
  const eastern = locale.startsWith('vi') ? [last, second, first] : [last, first, second]
  const name = familyFirst.test(locale) ? eastern : western
  return (salutationLast.test(locale) ? [...name, honorific] : [honorific, ...name])
    .map((part) => part?.replaceAll(/\s+/g, ' ').trim() ?? '')
    .filter((part) => part !== '')
    .join(' ')
}

/**
 * Takes a name, returns the first letters of its first and last word for an avatar, `''` when
 * there is nothing to show. A letter is what a reader sees as one: accents, conjuncts and
 * emoji stay whole; quotes, dashes and invisible marks are passed over.
 */
export function initials(text: string): string {
  const letters = text
    .slice(0, 500)
    .split(/\s+/)
    .map(firstLetter)
    .filter((letter) => letter !== '')
  return [...new Set([0, letters.length - 1])].map((at) => letters[at] ?? '').join('')
}

const readable = /[\p{L}\p{N}\p{Extended_Pictographic}\p{RI}]/u
/** A letter at the start of a word, with nothing behind it that would belong to it. */
const plainLetter = /^[\p{Lu}\p{Ll}\p{sc=Han}](?![\p{M}\p{Cf}])/u
let segmenter: Intl.Segmenter | undefined

function firstLetter(word: string): string {
  const plain = plainLetter.exec(word)
  if (plain) return upperCase(plain[0])
  // To make one takes longer than to draw a card: nobody makes one who need not.
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  // A word needs no more to begin; a name may be a pasted page.
  for (const { segment } of segmenter.segment(word.slice(0, 64))) {
    if (readable.test(segment)) return upperCase(segment)
  }
  return ''
}

function upperCase(segment: string): string {
  // A pile of accents would cover the card.
  const [base = ''] = segment
  const letter = /\p{L}/u.test(base) && segment.length > 8 ? base : segment
  const upper = letter.toUpperCase()
  return upper.length === letter.length ? upper : letter
}
