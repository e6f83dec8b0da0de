import { buildLead } from '../../../data/leads/buildLead'
import { serverTime } from '../../http/envelope'
import type { Method } from '../../Method'
import { listOf, recordOf, textOf, valueOf } from '../../Wire'

/** `crm.lead.add`, as far as the portal's own windows need it: texts and phones. */
export const addLead: Method = (params, { data, session, now }) => {
  const { PHONE: phones, ...fields } = recordOf(valueOf(params, 'fields'))
  const id = data.nextId()
  const time = serverTime(now())
  const items = listOf(phones).map((item) => ({
    ID: String(data.nextId()),
    VALUE_TYPE: textOf(recordOf(item)['VALUE_TYPE']) || 'WORK',
    VALUE: textOf(recordOf(item)['VALUE']),
    TYPE_ID: 'PHONE',
  }))
  data.leads.set(
    String(id),
    buildLead(String(id), {
      ASSIGNED_BY_ID: session.userId,
      DATE_CREATE: time,
      DATE_MODIFY: time,
      MOVED_TIME: time,
      HAS_PHONE: items.length > 0 ? 'Y' : 'N',
      ...(items.length > 0 && { PHONE: items }),
      ...fields,
    }),
  )
  return { result: id }
}
