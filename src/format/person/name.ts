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
