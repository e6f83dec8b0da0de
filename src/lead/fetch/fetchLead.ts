import { callMethod } from '../../rest/callMethod'
import { RestError } from '../../rest/failure/RestError'
import { takeFirst } from './firstLead'
import type { Lead } from '../model/Lead'
import { readLead } from './readLead'

/**
 * Fetches a lead by `crm.lead.get`, or by `crm.item.get` on portals without that method.
 *
 * @throws {RestError} when the lead cannot be read
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
 */
export async function fetchLead(id: number): Promise<Lead> {
  const method = 'crm.lead.get'
  try {
    const lead = readLead(id, await (takeFirst(id) ?? callMethod(method, { id })))
    if (!lead) throw new RestError('portalFault', method, { status: 200 })
    return lead
  } catch (error) {
    if (!(error instanceof RestError) || error.kind !== 'methodMissing') throw error
    // Rarely needed: a chunk of its own.
    const { fetchItem } = await import('./fetchItem')
    return fetchItem(id)
  }
}
