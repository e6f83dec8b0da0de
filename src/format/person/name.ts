type NameParts = {
  /** The salutation in words, not its code. */
  honorific?: string | null
  first: string | null
  second: string | null
  last: string | null
}

/** At least one letter of these scripts, and none of another; `ー` belongs to two of them. */
const eastAsian =
  /^(?=.*[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}])[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\u30FC\P{L}]*$/su
const hangul = /\p{sc=Hangul}/u
const kana = /[\p{sc=Hira}\p{sc=Kana}]/u
const latin = /^[\p{sc=Latin}\P{L}]+$/u
/** Horned letters and those with two marks or a dot below, nearly all of them Vietnamese alone. */
const vietnamese = /[\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/

/**
 * Takes the parts of a person's name (facts 5: null, empty or blank when there is none) and a
 * BCP 47 locale, returns them in the order of the script they are written in, `''` when there are
 * none. The locale decides only where the script cannot: a name in Latin letters may be Hungarian or
 * Vietnamese, one in Han may be Japanese, which is written with a blank.
 */
export function formatName(parts: NameParts, locale: string): string {
  const [honorific = '', first = '', second = '', last = ''] = [
    parts.honorific,
    parts.first,
    parts.second,
    parts.last,
  ].map((part) => part?.replaceAll(/\s+/g, ' ').trim())
  const whole = first + second + last
  const isEastern = eastAsian.test(whole)
  const isOneWord = isEastern && !isJapanese(whole, locale)
  const isFamilyFirst = isEastern || (locale.startsWith('hu') && latin.test(whole))
  let order = isFamilyFirst ? [last, first, second] : [first, second, last]
  if (isVietnamese(second + last, whole, locale)) order = [last, second, first]
  const name = join(order, isOneWord ? '' : ' ')
  // Salutations of East Asia follow the name, whoever it belongs to: "John Smith 様".
  if (!eastAsian.test(honorific)) return join([honorific, name], ' ')
  return join([name, honorific], isOneWord && !hangul.test(honorific) ? '' : ' ')
}

function isJapanese(name: string, locale: string): boolean {
  return kana.test(name) || (locale.startsWith('ja') && !hangul.test(name))
}

function isVietnamese(family: string, whole: string, locale: string): boolean {
  return vietnamese.test(family.normalize('NFC')) || (locale.startsWith('vi') && latin.test(whole))
}

function join(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator)
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
