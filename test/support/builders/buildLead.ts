import { sampleLead } from '../../portal/data/leads/sampleLead'

/**
 * A result of `crm.lead.get`: the documentation's sample, lead 1591, with overrides. A key that is undefined is left
 * out, as the portal leaves out empty multifields.
 */
export function buildWireLead(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries({ ...sampleLead, ...overrides }).filter(([, value]) => value !== undefined),
  )
}
