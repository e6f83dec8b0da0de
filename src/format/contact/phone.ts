import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { takeApart } from './dialNumber'

// The library is as heavy as the rest of the card's own code: load this file by `import()` only.

/** A phone number that could be read. */
export type Phone = {
  /** As the number is written internationally; as typed where that would take other digits. */
  international: string
  /** ISO 3166; null for a number that belongs to no country, such as +800. */
  country: string | null
  /** Whether the number itself names its country; false when it was assumed. */
  isCertain: boolean
}

/**
 * Takes one phone number as a person typed it, returns how it is written internationally, the
 * extension in the words typed. Null when it is no number that exists, a national one without its
 * trunk prefix or a country to read it in, or no single number: it is then to be shown as typed.
 *
 * @param defaultCountry ISO 3166, to read a national number in
 */
export function readPhone(value: string, defaultCountry?: string): Phone | null {
  const typed = takeApart(value)
  if (typed === null) return null
  const isCertain = typed.number.startsWith('+')
  const isKnown = defaultCountry !== undefined && isSupportedCountry(defaultCountry)
  const found = parsePhoneNumberFromString(typed.number, {
    ...(isKnown ? { defaultCountry } : {}),
    extract: false,
  })
  if (!found?.isValid()) return null
  // Without a trunk prefix, the 8 of "8 495 …", it may as well be a number within one town.
  if (!isCertain && typed.number === found.nationalNumber) return null
  const isSame = isCertain
    ? found.number === typed.number
    : typed.number.endsWith(found.nationalNumber)
  const written = [found.formatInternational(), typed.extension].filter(Boolean).join(' ')
  return {
    international: isSame ? written : value.trim(),
    country: found.country ?? null,
    isCertain,
  }
}
