import { readableJson } from '../../format/text/visible'
import type { Multifield } from './Lead'
import { wireText } from '../../rest/readers'
import { fieldsOf } from '../../rest/wire'

/**
 * Phones, e-mails, sites or messengers from an array of records. Also taken: the object PHP makes of an
 * array with gaps, a single record, and bare values; an odd item becomes its text, an empty one is dropped.
 *
 * @param prefix makes the keys unique across the kinds of a lead
 * @see https://apidocs.bitrix24.com/api-reference/crm/data-types.html (crm_multifield)
 */
export function readMultifields(prefix: string, wire: unknown): Multifield[] {
  return records(wire).flatMap((record, index) => {
    const kind = wireText(fieldsOf(record).get('VALUE_TYPE')).toUpperCase()
    const raw = isRecord(record) ? fieldsOf(record).get('VALUE') : record
    const value = wireText(raw) || (isRecord(raw) ? readableJson(raw) : '')
    return value === '' ? [] : [{ key: `${prefix}-${index}`, kind, value }]
  })
}

function records(wire: unknown): unknown[] {
  if (wire === null || wire === undefined || wire === false) return []
  if (Array.isArray(wire)) return wire
  if (!isRecord(wire)) return [wire]
  return 'VALUE' in wire ? [wire] : Object.values(wire)
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
