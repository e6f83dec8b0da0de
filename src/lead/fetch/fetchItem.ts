import { callBatch } from '../../rest/callBatch'
import { RestError } from '../../rest/failure/RestError'
import { elementTypes } from '../model/elementTypes'
import { itemAsLead } from './itemAsLead'
import type { Lead } from '../model/Lead'
import { readLead } from './readLead'

/**
 * Fetches a lead by `crm.item.get`, for portals without `crm.lead.get`.
 *
 * @throws {RestError} when the lead cannot be read
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html
 */
export async function fetchItem(id: number): Promise<Lead> {
  const method = 'crm.item.get'
  const answerOf = await callBatch({
    item: { method, params: { entityTypeId: elementTypes.lead, id, useOriginalUfNames: 'Y' } },
    // `crm.item.get` returns no address.
    addresses: {
      method: 'crm.address.list',
      params: { filter: { ENTITY_TYPE_ID: elementTypes.lead, ENTITY_ID: id } },
    },
  })
  const [item, addresses] = [answerOf('item'), answerOf('addresses')]
  if (!item.ok) throw item.failure
  const lead = readLead(id, itemAsLead(item.result, addresses.ok ? addresses.result : []))
  if (!lead) throw new RestError('portalFault', method, { status: 200 })
  return lead
}
