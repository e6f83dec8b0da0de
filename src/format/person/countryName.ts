import { ownFormats } from '../language/ownFormats'

const namesByLocale = new Map<string, Intl.DisplayNames>()

/**
 * Takes an ISO 3166 code and a BCP 47 locale, returns the short name of the country ("US", «США»),
 * or null when there is no such country.
 */
export function countryName(code: string, locale: string): string | null {
  if (!/^[A-Z]{2}$/.test(code) || code === 'ZZ') return null
  const own = ownFormats.get(locale)
  if (own) return own.country(code)
  let names = namesByLocale.get(locale)
  if (!names) {
    names = new Intl.DisplayNames(locale, { type: 'region', style: 'short', fallback: 'none' })
    namesByLocale.set(locale, names)
  }
  return names.of(code) ?? null
}
