import type { Method } from '../../Method'
import { addressOfLead } from '../../rows/addressOfLead'
import { mayRead } from '../../rows/leadAccess'
import { isRecord, textOf, valueOf, type WireRecord } from '../../Wire'

/** The address of one lead, which `crm.item.get` leaves out; none for a lead without one, or that is not readable. */
export const listAddresses: Method = (params, context) => {
  const filter = valueOf(params, 'filter')
  const { ENTITY_TYPE_ID: type, ENTITY_ID: id }: WireRecord = isRecord(filter) ? filter : {}
  const lead = textOf(type) === '1' ? context.data.leads.get(textOf(id)) : undefined
  if (!lead || !mayRead(lead, context)) return { result: [], total: 0 }
  const address = addressOfLead(lead)
  if (Object.values(address).every((part) => textOf(part) === '')) return { result: [], total: 0 }
  return { result: [{ ENTITY_TYPE_ID: '1', ENTITY_ID: textOf(id), ...address }], total: 1 }
}
