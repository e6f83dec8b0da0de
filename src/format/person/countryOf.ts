import { countryName } from './countryName'
import { countryByName, groups } from './countryNames'

/**
 * Takes a country as a person wrote it (a name in one of the portal's languages or in its own, a
 * usual abbreviation) or an ISO 3166 code, returns its code, or undefined when it is no country. Of
 * several texts the first that is one counts.
 */
export function countryCodeOf(...texts: readonly (string | null)[]): string | undefined {
  for (const text of texts) {
    const code = (text ?? '').trim().toUpperCase()
    // A withdrawn code becomes the one that came after it, and "UK" becomes GB.
    if (countryName(code, 'en') !== null && !groups.test(code))
      return new Intl.Locale(`und-${code}`).region
    const named = countryByName(text ?? '')
    if (named !== undefined) return named
  }
  return undefined
}
