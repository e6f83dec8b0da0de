import { sampleLead } from '../portal/data/leads/sampleLead'

/**
 * A result of `crm.lead.get`: the sample of the documentation, lead 1591, with these values instead of its
 * own. A key with the value undefined is left out, as the portal leaves out empty lists of contacts.
 */
export function buildWireLead(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries({ ...sampleLead, ...overrides }).filter(([, value]) => value !== undefined),
  )
}
