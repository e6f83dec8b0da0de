import { textOf } from '../../rest/Read'
import { addressLines, mapQuery } from '../../format/person/address'
import type { AddressParts } from '../../format/person/AddressParts'
import type { Lead } from '../model/Lead'

/** The lines of a lead's address, in the order of its country; empty when it has none. */
export function leadAddress(lead: Lead): string[] {
  return addressLines(addressParts(lead), textOf(lead.countryCode))
}

/** The query that finds a lead's address on a map; `''` when it lacks the parts for that. */
export function leadMapQuery(lead: Lead): string {
  return mapQuery(addressParts(lead), textOf(lead.countryCode))
}

function addressParts(lead: Lead): AddressParts {
  return {
    street: textOf(lead.street),
    line2: textOf(lead.streetLine2),
    city: textOf(lead.city),
    region: textOf(lead.region),
    province: textOf(lead.province),
    postalCode: textOf(lead.postalCode),
    country: textOf(lead.country) ?? textOf(lead.countryCode),
  }
}
