import { listLeadItems } from './listLeadItems'
import type { Method } from '../../Method'
import { RestError } from '../../RestError'
import { compareValues } from '../../rows/compareValues'
import { pageOf } from '../../rows/selectRows'
import { listOf, phpInt, recordOf, textOf, valueOf, type WireRecord } from '../../Wire'

const equals = (row: WireRecord, field: string, wanted: string[]): boolean =>
  listOf(row[field]).some((value) => wanted.includes(textOf(value)))

// For deals, as far as the card asks for them: filters by equality, one order.
const listDeals: Method = (params, { data, session }) => {
  const filter = Object.entries(recordOf(valueOf(params, 'filter')))
  const known = Object.keys(data.deals[0] ?? {})
  const isOld = session.case.fault === 'noContactIds'
  for (const [field] of filter) {
    if (known.includes(field) && !(isOld && field === 'contactIds')) continue
    const text = `Invalid filter: field '${field}' is not allowed in filter`
    throw new RestError(400, 'INVALID_ARG_VALUE', text)
  }
  const found = data.deals.filter((row) =>
    filter.every(([field, wanted]) => equals(row, field, listOf(wanted).map(textOf))),
  )
  const [[key, direction] = ['id', 'ASC']] = Object.entries(recordOf(valueOf(params, 'order')))
  const sign = /^desc/i.test(textOf(direction)) ? -1 : 1
  const sorted = found.toSorted((one, other) => sign * compareValues(one[key], other[key]))
  const select = new Set(listOf(valueOf(params, 'select')).map(textOf))
  const page = pageOf(sorted, params)
  const items = listOf(page.result).map((row) =>
    Object.fromEntries(Object.entries(recordOf(row)).filter(([name]) => select.has(name))),
  )
  return { ...page, result: { items } }
}

/** `crm.item.list` for leads and deals. */
export const listItems: Method = (params, context) => {
  switch (phpInt(valueOf(params, 'entityTypeId'))) {
    case 1:
      return listLeadItems(params, context)
    case 2:
      return listDeals(params, context)
    default:
      throw new RestError(400, 'NOT_FOUND', 'Smart Process not found')
  }
}
