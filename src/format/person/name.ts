type NameParts = {
  first: string | null
  second: string | null
  last: string | null
}

/** At least one letter of these scripts, and none of another. */
const eastAsian = /^\P{L}*(?:[\p{scx=Han}\p{scx=Hang}\p{scx=Hira}\p{scx=Kana}]\P{L}*)+$/u
const hangul = /\p{sc=Hang}/u
const kana = /[\p{sc=Hira}\p{sc=Kana}]/u
const latin = /^[\p{sc=Latin}\P{L}]+$/u
/** Horned letters and those with two marks or a dot below, used almost only in Vietnamese. */
const vietnamese = /[ƠơƯưẠ-ỹ]/
/** What no Vietnamese word has: these letters, or vowels on both sides of a consonant. */
const foreign = /[fjwz]|[aeiouy]\p{M}*[^aeiouy\p{M}\s]+[aeiouy]/iu

/**
 * Takes the parts of a name, each null, empty or blank when missing, and a BCP 47 locale, returns
 * the full name in the order of its script, `''` when there is none. The locale decides only where
 * the script is ambiguous: Latin letters may be Hungarian or Vietnamese, Han may be Japanese,
 * written with a blank. "John Smith" and "Maria Garcia" are not Vietnamese.
 */
export function formatName(parts: NameParts, locale: string): string {
  const { first, second, last } = nameParts(parts)
  const whole = `${first} ${second} ${last}`
  const isEastern = eastAsian.test(whole)
  const isOneWord =
    isEastern && !kana.test(whole) && (hangul.test(whole) || !locale.startsWith('ja'))
  const isLatin = latin.test(whole)
  const isVietnamese =
    vietnamese.test((second + last).normalize('NFC')) ||
    (locale.startsWith('vi') && isLatin && !foreign.test(whole.normalize('NFD')))
  const isFamilyFirst = isEastern || (isLatin && locale.startsWith('hu'))
  const western = isFamilyFirst ? [last, first, second] : [first, second, last]
  return (isVietnamese ? [last, second, first] : western)
    .filter((part) => part !== '')
    .join(isOneWord ? '' : ' ')
}

/**
 * Takes the parts of a name, returns those that are to be read together, `''` for one that is missing, only fills its
 * field, or is said by another: somebody may have typed the whole name into one field.
 */
export function nameParts(parts: NameParts): Record<keyof NameParts, string> {
  const [given, middle, family] = [tidy(parts.first), tidy(parts.second), tidy(parts.last)]
  // A single word may well be both first and last name, and the end of a last name is a name of its own: "Juan San
  // Juan".
  const last = has(given, family) ? '' : family
  const isWhole = has(last, given) && (last.startsWith(given) || /\p{sc=Cyrl}/u.test(last))
  const first = isWhole ? '' : given
  const second = has(given, middle) || has(last, middle) ? '' : middle
  return { first, second, last }
}

/** With a letter, a digit or a sign; not what a script writes for a value that it has not, in small letters. */
const said = /^(?!(null|undefined)$).*[\p{L}\p{N}\p{S}]/su

/** A part without blanks around it; `''` for one that only fills its field: "-". */
function tidy(part: string | null): string {
  return part && said.test(part) ? part.replaceAll(/\s+/g, ' ').trim() : ''
}

/** Whether several words have others among them. */
function has(whole: string, part: string): boolean {
  return whole.includes(' ') && ` ${whole} `.includes(` ${part} `)
}
