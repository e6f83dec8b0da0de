import type { Wire, WireRecord } from '../Wire'

/** The address of a lead as `crm.address.list` writes it. */
export function addressOfLead(lead: WireRecord): WireRecord {
  const part = (name: string): Wire => lead[name] ?? null
  return {
    ADDRESS_1: part('ADDRESS'),
    ADDRESS_2: part('ADDRESS_2'),
    CITY: part('ADDRESS_CITY'),
    REGION: part('ADDRESS_REGION'),
    PROVINCE: part('ADDRESS_PROVINCE'),
    POSTAL_CODE: part('ADDRESS_POSTAL_CODE'),
    COUNTRY: part('ADDRESS_COUNTRY'),
    COUNTRY_CODE: part('ADDRESS_COUNTRY_CODE'),
    LOC_ADDR_ID: part('ADDRESS_LOC_ADDR_ID'),
  }
}
