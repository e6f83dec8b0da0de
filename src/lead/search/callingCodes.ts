import { dialNumber } from '../../format/phone/dialNumber'
import { callingCodeOf, callingCodeOfCountry } from '../duplicates/callingCode'
import type { Lead } from '../model/Lead'

/** So many calling codes are tried for a national number. */
const maxCodes = 3

/**
 * The calling codes that a number typed without one may have: those of the leads in the list, the most frequent first,
 * and that of the person's language.
 *
 * @param locale BCP 47
 */
export function likelyCallingCodes(leads: readonly Lead[], locale: string): string[] {
  const counts = new Map<string, number>()
  for (const { phones } of leads) {
    for (const { value } of phones) {
      const number = dialNumber(value)
      if (!number?.startsWith('+')) continue
      const code = callingCodeOf(number.slice(1))
      counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  }
  const frequent = [...counts].toSorted(([, one], [, other]) => other - one).map(([code]) => code)
  const own = callingCodeOfCountry(new Intl.Locale(locale).maximize().region)
  return [...new Set([...frequent.slice(0, maxCodes), ...(own === null ? [] : [own])])]
}
