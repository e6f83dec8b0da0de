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

const ordered = 'RU BY KZ UA US GB DE FR IT ES PL TR JP CN BR IN CA AU'.split(' ')

/** A country whose order of an address is known, by its ISO 3166 code. */
export type KnownCountry =
  | 'RU'
  | 'BY'
  | 'KZ'
  | 'UA'
  | 'US'
  | 'GB'
  | 'DE'
  | 'FR'
  | 'IT'
  | 'ES'
  | 'PL'
  | 'TR'
  | 'JP'
  | 'CN'
  | 'BR'
  | 'IN'
  | 'CA'
  | 'AU'

/** Takes the same as {@link countryCodeOf}, returns the code if the order of an address is known for it. */
export function countryOf(text: string | null): KnownCountry | undefined {
  const code = countryCodeOf(text)
  return code !== undefined && isOrdered(code) ? code : undefined
}

function isOrdered(code: string): code is KnownCountry {
  return ordered.includes(code)
}
