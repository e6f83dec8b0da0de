import { dialNumber } from '../../format/contact/dialNumber'
import { countryCodeOf } from '../../format/person/countryOf'
import { textOf } from '../../rest/Read'
import type { Lead } from '../model/Lead'

/** Calling codes of the countries in which the portal is sold and whose numbers are often typed without them. */
const callingCodes: ReadonlyMap<string, string> = new Map(
  (
    'AE971 AM374 AR54 AT43 AU61 AZ994 BE32 BG359 BR55 BY375 CA1 CH41 CL56 CN86 CO57 CY357 CZ420 DE49 DK45 EE372 ' +
    'EG20 ES34 FI358 FR33 GB44 GE995 GR30 HK852 HR385 HU36 ID62 IE353 IL972 IN91 IT39 JP81 KG996 KR82 KZ7 LT370 ' +
    'LU352 LV371 MD373 MX52 MY60 NL31 NO47 NZ64 PE51 PH63 PL48 PT351 RO40 RS381 RU7 SA966 SE46 SG65 SI386 SK421 ' +
    'TH66 TJ992 TM993 TR90 TW886 UA380 US1 UZ998 VN84 ZA27'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
)

/** The calling codes of one and two digits; all others have three. */
const codeAtStart = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/

/** The calling code at the beginning of an international number without its plus; `''` when it is too short. */
export function callingCodeOf(digits: string): string {
  return codeAtStart.exec(digits)?.[0] ?? ''
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
  const code = countryCodeOf(textOf(countryCode), textOf(country))
  return callingCodes.get(code ?? '') ?? null
}
