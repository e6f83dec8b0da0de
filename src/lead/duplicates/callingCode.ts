import { dialNumber } from '../../format/phone/dialNumber'
import { countryCodeOf } from '../../format/person/countryOf'
import { textOf } from '../../rest/Read'
import type { Lead } from '../model/Lead'
import { callingCodeTable } from './callingCodeTable'

/** The calling code of each country, by its ISO 3166 code. */
const codeOfCountry: ReadonlyMap<string, string> = new Map(
  callingCodeTable.split(' ').flatMap((entry): [string, string][] => {
    const code = /^\d+/.exec(entry)?.[0] ?? ''
    return (entry.slice(code.length).match(/../g) ?? []).map((country) => [country, code])
  }),
)

/** The calling codes of one and two digits; all others have three. */
const codeAtStart = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/

/** The calling code at the beginning of an international number without its plus; `''` when it is too short. */
export function callingCodeOf(digits: string): string {
  return codeAtStart.exec(digits)?.[0] ?? ''
}

/** The calling code of a country, by its ISO 3166 code; null where it is unknown. */
export function callingCodeOfCountry(country: string | null | undefined): string | null {
  return codeOfCountry.get(country ?? '') ?? null
}

/**
 * The calling code of a lead's national numbers: of another number of the lead that was typed with one, or of the
 * country in its address. Null when neither tells.
 */
export function guessedCallingCode({
  phones,
  countryCode,
  country,
}: Pick<Lead, 'phones' | 'countryCode' | 'country'>): string | null {
  for (const { value } of phones) {
    const number = dialNumber(value)
    if (number?.startsWith('+')) return callingCodeOf(number.slice(1)) || null
  }
  return callingCodeOfCountry(countryCodeOf(textOf(countryCode), textOf(country)))
}
