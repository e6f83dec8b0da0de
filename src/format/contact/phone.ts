import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { PhoneNumber } from 'libphonenumber-js/min'
import { takeApart, type TypedNumber } from './dialNumber'
import { russianZones } from './russianZones'

// The library is as heavy as the rest of the card's own code: load this file by `import()` only.

/** A phone number that could be read. */
export type Phone = {
  /** As the number is written internationally; as typed where that would take other digits. */
  international: string
  /** What a phone dials: as typed, without a trunk prefix that was typed behind the calling code. */
  number: string
  /** ISO 3166; null for a number that belongs to no country, such as +800. */
  country: string | null
  /** IANA zones of the area code; null where only the country's are known. */
  zones: readonly string[] | null
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
  if (!found) return null
  const number = isCertain && hasTrunkPrefix(found, typed.number) ? found.number : typed.number
  if (!found.isValid()) return number === typed.number ? null : asTyped(value, number)
  // Without a trunk prefix, the 8 of "8 495 …", it may as well be a number within one town.
  if (!isCertain && typed.number === found.nationalNumber) return null
  const isSame = isCertain ? found.number === number : typed.number.endsWith(found.nationalNumber)
  return {
    international: isSame && typed.isPlain ? written(found, typed) : value.trim(),
    number,
    country: found.country ?? null,
    zones: found.country === 'RU' ? russianZones(found.nationalNumber) : null,
    isCertain,
  }
}

/** A number of the right length that the library does not know: nothing is claimed about it. */
function asTyped(value: string, number: string): Phone {
  return { international: value.trim(), number, country: null, zones: null, isCertain: true }
}

/**
 * Whether a number was typed with the digit that is only dialled inside its country, as the 0 of
 * `+49 030 …`: the library drops nothing else, and reads the rest the same as a national number.
 */
function hasTrunkPrefix(found: PhoneNumber, typed: string): boolean {
  if (found.country === undefined && found.getPossibleCountries().length === 0) return false
  const national = typed.slice(found.countryCallingCode.length + 1)
  const prefix = national.slice(0, national.length - found.nationalNumber.length)
  const isDropped =
    prefix.length > 0 && prefix.length < 3 && national.endsWith(found.nationalNumber)
  const country = found.country ?? found.getPossibleCountries()[0]
  if (!isDropped || country === undefined) return false
  const again = parsePhoneNumberFromString(national, { defaultCountry: country, extract: false })
  return again?.number === found.number
}

function written(found: PhoneNumber, { behind }: TypedNumber): string {
  const number = found.formatInternational()
  if (behind === '') return number
  // ",12" without a word keeps what tells it from the number.
  return /^[\s,;]*\d/.test(behind)
    ? `${number}${behind}`
    : `${number} ${behind.replace(/^[\s,;]+/, '')}`
}
