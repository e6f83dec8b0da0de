import { textOf } from '../../rest/Read'
import { addressLines } from '../../format/person/address'
import type { Lead } from '../model/Lead'

/** The lines of a lead's address, in the order of its country; none when it has no address. */
export function leadAddress(lead: Lead): string[] {
  const code = textOf(lead.countryCode)
  return addressLines(
    {
      street: textOf(lead.street),
      line2: textOf(lead.streetLine2),
      city: textOf(lead.city),
      region: textOf(lead.region),
      province: textOf(lead.province),
      postalCode: textOf(lead.postalCode),
      country: textOf(lead.country) ?? code,
    },
    code,
  )
}
