import { countryName } from './countryName'
import { countryByName, groups } from './countryNames'

/**
 * Takes countries as typed (a name in one of the portal's languages or in its own, a common
 * abbreviation) or as ISO 3166 codes, returns the code of the first that is known, or undefined.
 */
export function countryCodeOf(...texts: readonly (string | null)[]): string | undefined {
  for (const text of texts) {
    const code = (text ?? '').trim().toUpperCase()
    // `Intl` replaces withdrawn codes by their successors, and "UK" by GB.
    if (countryName(code, 'en') !== null && !groups.test(code))
      return new Intl.Locale(`und-${code}`).region
    const named = countryByName(text ?? '')
    if (named !== undefined) return named
  }
  return undefined
}
