import { callBatch } from '../rest/callBatch'
import { callMethod } from '../rest/callMethod'
import { RestError } from '../rest/RestError'
import { takeFirst } from './firstLead'
import { itemAsLead } from './itemAsLead'
import type { Lead } from './Lead'
import { readLead } from './readLead'

/** The number of leads in the family of methods for CRM elements of any type. */
const leadType = 1

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
    if (error instanceof RestError && error.kind === 'methodMissing') return fetchItem(id)
    throw error
  }
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html */
async function fetchItem(id: number): Promise<Lead> {
  const method = 'crm.item.get'
  const answerOf = await callBatch({
    item: { method, params: { entityTypeId: leadType, id, useOriginalUfNames: 'Y' } },
    // An item has no address of its own.
    addresses: {
      method: 'crm.address.list',
      params: { filter: { ENTITY_TYPE_ID: leadType, ENTITY_ID: id } },
    },
  })
  const [item, addresses] = [answerOf('item'), answerOf('addresses')]
  if (!item.ok) throw item.failure
  const lead = readLead(id, itemAsLead(item.result, addresses.ok ? addresses.result : []))
  if (!lead) throw new RestError('portalFault', method, { status: 200 })
  return lead
}
