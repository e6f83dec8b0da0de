import { readableJson } from '../../format/text/readableJson'
import type { Multifield } from './Lead'
import { valueOf } from '../../rest/Read'
import { readId, wireText } from '../../rest/readers'
import { fieldsOf } from '../../rest/wire'

/**
 * Reads a multifield: an array of records, or the object that PHP makes of an array with gaps, a single record, or
 * bare values; keys in capitals or as an item has them. An invalid item becomes text, an empty one is dropped.
 *
 * @param prefix makes the keys unique across the multifields of a lead
 * @see https://apidocs.bitrix24.com/api-reference/crm/data-types.html (crm_multifield)
 */
export function readMultifields(prefix: string, wire: unknown): Multifield[] {
  const taken = new Set<string>()
  return records(wire).flatMap((record, index) => {
    const fields = fieldsOf(record)
    const kind = wireText(fields.get('VALUE_TYPE') ?? fields.get('valueType')).toUpperCase()
    const raw = isRecord(record) ? (fields.get('VALUE') ?? fields.get('value')) : record
    const value = wireText(raw) || (isRecord(raw) ? readableJson(raw) : '')
    if (value === '') return []
    // By its ID, so that the others keep their keys when one before them is removed.
    const id = valueOf(readId(fields.get('ID') ?? fields.get('id')))
    const byId = `${prefix}-${id}`
    const key = id === null || taken.has(byId) ? `${prefix}-at-${index}` : byId
    taken.add(key)
    return [{ key, kind, value }]
  })
}

function records(wire: unknown): unknown[] {
  if (wire === null || wire === undefined || wire === false) return []
  if (Array.isArray(wire)) return wire
  if (!isRecord(wire)) return [wire]
  return 'VALUE' in wire || 'value' in wire ? [wire] : Object.values(wire)
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
