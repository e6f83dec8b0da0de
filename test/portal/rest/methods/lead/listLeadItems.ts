import { mayRead } from '../../rows/leadAccess'
import { itemOfLead } from '../../rows/itemOfLead'
import { pageOf, queryRows, selectKeys } from '../../rows/selectRows'
import type { Method } from '../../Method'
import { isRecord, listOf, recordOf, textOf, valueOf, type WireRecord } from '../../Wire'

// The portal keeps each phone for its search without its signs, and each of the number's endings.
const searchContent = (lead: WireRecord): string =>
  listOf(lead['PHONE'])
    .map((item) => (isRecord(item) ? textOf(item['VALUE']).replaceAll(/\D/g, '') : ''))
    .join(' ')

// The addresses of open channels, by which the newer method can filter.
const channels = (lead: WireRecord): string[] =>
  listOf(lead['IM'])
    .map((item) => textOf(recordOf(item)['VALUE']))
    .filter((value) => value.startsWith('imol|'))

// A filter names fields in camel case: rows of the same keys in capitals are what it is compared with.
const inCapitals = (row: WireRecord): WireRecord =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key.toUpperCase(), value]))

/** `crm.item.list` for leads. */
export const listLeadItems: Method = (params, context) => {
  const items = [...context.data.leads.values()]
    .filter((lead) => mayRead(lead, context))
    .map((lead): WireRecord =>
      Object.assign(itemOfLead(lead, true), {
        searchContent: searchContent(lead),
        imol: channels(lead),
      }),
    )
  const order = inCapitals(recordOf(valueOf(params, 'order') ?? { id: 'ASC' }))
  const filter = recordOf(valueOf(params, 'filter'))
  const page = pageOf(queryRows(items.map(inCapitals), { filter, order }), params)
  const byId = new Map<unknown, WireRecord>(items.map((item) => [item['id'], item]))
  const found = listOf(page.result).map((row) =>
    selectKeys(byId.get(recordOf(row)['ID']) ?? {}, valueOf(params, 'select')),
  )
  return { ...page, result: { items: found } }
}
