import { countryName } from './countryName'

const countries = [
  'RU',
  'BY',
  'KZ',
  'UA',
  'US',
  'GB',
  'DE',
  'FR',
  'IT',
  'ES',
  'PL',
  'TR',
  'JP',
  'CN',
  'BR',
  'IN',
  'CA',
  'AU',
] as const

/** A country whose order of an address is known, by its ISO 3166 code. */
export type KnownCountry = (typeof countries)[number]

/** `Intl` knows each country's name in each of these; people also write short ones. */
const languages = 'en ru uk be kk de fr es it pl tr ja zh zh-Hant pt hi ar vi id'.split(' ')
const shortNames: Readonly<Record<KnownCountry, string>> = {
  RU: 'RUS|РФ|Российская Федерация|Russian Federation',
  BY: 'BLR|РБ|Республика Беларусь|Белоруссия',
  KZ: 'KAZ|РК|Республика Казахстан',
  UA: 'UKR|The Ukraine',
  US: 'USA|U.S.|U.S.A.|America|United States of America|США|EE.UU.|ABD|米国',
  GB: 'UK|U.K.|GBR|England|Scotland|Wales|Great Britain|Англия|Grande-Bretagne',
  DE: 'DEU|BRD|Bundesrepublik Deutschland|ФРГ',
  FR: 'FRA',
  IT: 'ITA',
  ES: 'ESP',
  PL: 'POL|Rzeczpospolita Polska',
  TR: 'TUR|Turkey|Türkiye',
  JP: 'JPN|日本国',
  CN: 'CHN|PRC|КНР|中华人民共和国',
  BR: 'BRA',
  IN: 'IND|Bharat',
  CA: 'CAN',
  AU: 'AUS',
}

/**
 * Takes the same as {@link countryOf}, returns the ISO 3166 code also of a country whose order of
 * an address is not known, if it was written as that code.
 */
export function countryCodeOf(text: string | null): string | undefined {
  const known = countryOf(text)
  if (known) return known
  const code = (text ?? '').trim().toUpperCase()
  return countryName(code, 'en') === null ? undefined : code
}

let names: ReadonlyMap<string, KnownCountry> | undefined

/**
 * Takes a country as a person wrote it (a name in one of the portal's languages, a usual
 * abbreviation) or an ISO 3166 code, returns its code, or undefined when it is not in the table.
 */
export function countryOf(text: string | null): KnownCountry | undefined {
  const name = fold(text ?? '')
  if (name === '') return undefined
  names ??= readNames()
  return names.get(name)
}

/** Made at the first address, not at start: some three hundred names. */
function readNames(): ReadonlyMap<string, KnownCountry> {
  const found = new Map<string, KnownCountry>()
  for (const language of languages) {
    const known = new Intl.DisplayNames(language, { type: 'region' })
    for (const code of countries) found.set(fold(known.of(code) ?? code), code)
  }
  for (const code of countries) {
    for (const name of [code, ...shortNames[code].split('|')]) found.set(fold(name), code)
  }
  return found
}

/** Case, accents, points and blanks do not tell countries apart. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\s.]/gu, '')
    .toLowerCase()
}
