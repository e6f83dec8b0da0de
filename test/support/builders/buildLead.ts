import type { Lead } from '../../../src/lead/model/Lead'
import { readLead } from '../../../src/lead/fetch/readLead'
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

/** The documentation's sample, lead 1591, as the app reads it, with overrides of `crm.lead.get`. */
export function buildLead(overrides?: Record<string, unknown>): Lead {
  const lead = readLead(1591, buildWireLead(overrides))
  if (!lead) throw new Error('The lead was not read')
  return lead
}
