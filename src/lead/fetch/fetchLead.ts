import { callMethod } from '../../rest/callMethod'
import { RestError } from '../../rest/RestError'
import { takeFirst } from './firstLead'
import type { Lead } from '../model/Lead'
import { readLead } from './readLead'

/**
 * Asks for one lead: by `crm.lead.get`, and by `crm.item.get` where the portal has the former no more.
 *
 * @throws {RestError} when the lead cannot be had
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
    // Few portals are without it: nobody else loads how they are read.
    const { fetchItem } = await import('./fetchItem')
    return fetchItem(id)
  }
}
