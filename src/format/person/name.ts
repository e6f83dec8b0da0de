type NameParts = {
  /** The label of the salutation, not its code. */
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
/** Horned letters and those with two marks or a dot below, used almost only in Vietnamese. */
const vietnamese = /[\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/

/**
 * Takes the parts of a name, each null, empty or blank when missing, and a BCP 47 locale, returns
 * the full name in the order of its script, `''` when there is none. The locale decides only where
 * the script is ambiguous: Latin letters may be Hungarian or Vietnamese, Han may be Japanese,
 * written with a blank.
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
  // East Asian salutations follow any name: "John Smith 様".
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
  return [...new Set([0, letters.length - 1])].map((at) => letters[at] ?? '').join('')
}

const readable = /[\p{L}\p{N}\p{Extended_Pictographic}\p{RI}]/u
/** A single letter at the start of a word, without combining marks after it. */
const plainLetter = /^[\p{Lu}\p{Ll}\p{sc=Han}](?![\p{M}\p{Cf}])/u
let segmenter: Intl.Segmenter | undefined

function firstLetter(word: string): string {
  const plain = plainLetter.exec(word)
  if (plain) return upperCase(plain[0])
  // Building a Segmenter costs more than a render of the card; create it lazily.
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  // Limits the work: a name may be a pasted page.
  for (const { segment } of segmenter.segment(word.slice(0, 64))) {
    if (readable.test(segment)) return upperCase(segment)
  }
  return ''
}

function upperCase(segment: string): string {
  // A long run of combining marks would overlap the card.
  const [base = ''] = segment
  const letter = /\p{L}/u.test(base) && segment.length > 8 ? base : segment
  const upper = letter.toUpperCase()
  return upper.length === letter.length ? upper : letter
}
