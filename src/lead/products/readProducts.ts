import type { BatchAnswer } from '../../rest/callBatch'
import { textOf, valueOf } from '../../rest/Read'
import { readDecimal, readId, readText } from '../../rest/readers'
import { fieldsOf, itemsOf, type WireFields } from '../../rest/wire'
import type { ProductRow, Products } from '../model/Products'

/** Reads one page of `crm.item.productrow.list`; a missing right is no products. */
export function readProducts(answer: BatchAnswer): Products {
  if (!answer.ok) {
    return { rows: [], total: 0, isUnread: answer.failure.kind !== 'accessDenied' }
  }
  const rows = itemsOf(fieldsOf(answer.result).get('productRows')).flatMap((wire) =>
    readRow(fieldsOf(wire), (name) => name),
  )
  return { rows, total: Math.max(answer.total ?? 0, rows.length), isUnread: false }
}

/**
 * Reads the result of `crm.lead.productrows.get`, which has all rows: for portals without the newer method.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-get.html
 */
export function readClassicProducts(answer: BatchAnswer): Products {
  if (!answer.ok) return readProducts(answer)
  const rows = itemsOf(answer.result).flatMap((wire) => readRow(fieldsOf(wire), classicName))
  return { rows, total: rows.length, isUnread: false }
}

/** `productName` is `PRODUCT_NAME` there. */
function classicName(name: string): string {
  return name.replaceAll(/[A-Z]/g, '_$&').toUpperCase()
}

function readRow(fields: WireFields, keyOf: (name: string) => string): ProductRow[] {
  const field = (name: string): unknown => fields.get(keyOf(name))
  const id = valueOf(readId(field('id')))
  if (id === null) return []
  const discount = valueOf(readDecimal(field('discountSum')))
  return [
    {
      id,
      name: textOf(readText(field('productName'))),
      quantity: valueOf(readDecimal(field('quantity'))),
      unit: textOf(readText(field('measureName'))),
      price: valueOf(readDecimal(field('price'))),
      discount: Number(discount) > 0 ? discount : null,
    },
  ]
}
