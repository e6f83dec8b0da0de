import { productRows } from '../../../data/productRows'
import { itemKey } from '../../rows/itemKey'
import { readableLead } from '../../rows/leadAccess'
import { pageOf, queryRows } from '../../rows/selectRows'
import type { Method } from '../../Method'
import { RestError } from '../../RestError'
import { listOf, phpInt, recordOf, textOf, valueOf, type Wire, type WireRecord } from '../../Wire'

const required = (filter: WireRecord, key: string): string => {
  const value = textOf(filter[key])
  if (value === '') throw new RestError(400, 100, `Required fields: ${key}`)
  return value
}

/** `crm.item.productrow.list` for leads: only these two filters, which have to be spelled so. */
export const listProducts: Method = (params, context) => {
  const filter = recordOf(valueOf(params, 'filter'))
  const type = required(filter, '=ownerType')
  const owner = required(filter, '=ownerId')
  if (type !== 'L') throw new RestError(400, 'INVALID_ARG_VALUE', 'Unknown owner type')
  readableLead(owner, context)
  const order = recordOf(valueOf(params, 'order'))
  const upper = Object.entries(order).map(([key, way]): [string, Wire] => [key.toUpperCase(), way])
  const rows = queryRows(productRows[owner] ?? [], { order: Object.fromEntries(upper) })
  const page = pageOf(rows, params)
  const items = listOf(page.result).map((row) =>
    Object.fromEntries(
      Object.entries(recordOf(row)).map(([key, value]): [string, Wire] => [
        itemKey(key),
        key === 'ID' || key === 'OWNER_ID' ? phpInt(value) : value,
      ]),
    ),
  )
  return { ...page, result: { productRows: items } }
}
