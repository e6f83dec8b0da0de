import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { PhoneNumber } from 'libphonenumber-js/min'
import { takeApart, type TypedNumber } from './dialNumber'
import { russianZones } from './russianZones'

// As large as the rest of the card's own code: load this file by `import()` only.

/** A phone number that could be parsed. */
export type Phone = {
  /** In international format; as typed where that format would change the digits. */
  international: string
  /** The number to dial: as typed, without a trunk prefix after the calling code. */
  number: string
  /** ISO 3166; null for a number that belongs to no country, such as +800. */
  country: string | null
  /** IANA zones of the area code; null where only the country is known. */
  zones: readonly string[] | null
  /** Whether the number itself names its country; false when it was assumed. */
  isCertain: boolean
}

/**
 * Takes one phone number as typed, returns it in international format, with the extension as typed.
 * Null when it is not a valid number, not a single one, or a national one without trunk prefix or
 * country: show it as typed then.
 *
 * @param defaultCountry ISO 3166, for a national number
 */
export function readPhone(value: string, defaultCountry?: string): Phone | null {
  const typed = takeApart(value)
  if (typed === null) return null
  const isCertain = typed.number.startsWith('+')
  const isKnown = defaultCountry !== undefined && isSupportedCountry(defaultCountry)
  const parsed = parsePhoneNumberFromString(typed.number, {
    ...(isKnown ? { defaultCountry } : {}),
    extract: false,
  })
  const found =
    parsed?.isValid() === true || !isCertain ? parsed : (withoutSecondTrunk(typed.number) ?? parsed)
  if (!found) return null
  const isDropped = isCertain && (found !== parsed || hasTrunkPrefix(found, typed.number))
  const number = isDropped ? found.number : typed.number
  if (!found.isValid()) return number === typed.number ? null : asTyped(value, number)
  // Without a trunk prefix (the 8 of "8 495 …") it may be a local number of any town.
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

/** A number of a valid length that the library does not know: without country and zones. */
function asTyped(value: string, number: string): Phone {
  return { international: value.trim(), number, country: null, zones: null, isCertain: true }
}

/**
 * Whether a number was typed with the trunk prefix of its country, as the 0 of `+49 030 …`: the
 * library drops no other digit, and parses the rest to the same national number.
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

/**
 * `+380 8 044 …` and `+49 0 030 …` with two trunk digits: takes the number as typed, returns the valid one behind
 * both, or null.
 */
function withoutSecondTrunk(typed: string): PhoneNumber | null {
  for (const length of [1, 2, 3]) {
    const code = typed.slice(1, length + 1)
    const [, national = '', bare = ''] = /^[08]([08]?(.+))$/.exec(typed.slice(length + 1)) ?? []
    const found = parsePhoneNumberFromString(`+${code}${bare}`, { extract: false })
    const country = found?.country ?? found?.getPossibleCountries()[0]
    if (country === undefined || found?.countryCallingCode !== code || !found.isValid()) continue
    const again = parsePhoneNumberFromString(national, { defaultCountry: country, extract: false })
    // The 8 of Soviet times has no successor in some countries.
    const isOld = national === bare && /^(?:37|99)/.test(code)
    if (isOld || (national !== bare && again?.number === found.number)) return found
  }
  return null
}

function written(found: PhoneNumber, { behind }: TypedNumber): string {
  const number = found.formatInternational()
  if (!/[\p{L}\d]/u.test(behind)) return number
  // An extension without a label (",12") keeps the sign that separates it from the number.
  return /^[,;][\s,;]*\d/.test(behind)
    ? `${number}${behind}`
    : `${number} ${behind.replace(/^[\s,;]+/, '')}`
}
