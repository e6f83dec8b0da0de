import { readableJson } from '../format/visible'
import type { Multifield } from './Lead'

/**
 * Phones, e-mails, sites or messengers from an array of records. Also taken: the object PHP makes of an
 * array with gaps, a single record, and bare values; an odd item becomes its text, an empty one is dropped.
 *
 * @param prefix makes the keys unique across the kinds of a lead
 * @see https://apidocs.bitrix24.com/api-reference/crm/data-types.html (crm_multifield)
 */
export function readMultifields(prefix: string, wire: unknown): Multifield[] {
  return records(wire).flatMap((record, index) => {
    const kind = scalarText(field(record, 'VALUE_TYPE')).toUpperCase()
    const raw = isRecord(record) ? field(record, 'VALUE') : record
    const value = scalarText(raw) || (isRecord(raw) ? readableJson(raw) : '')
    return value === '' ? [] : [{ key: `${prefix}-${index}`, kind, value }]
  })
}

function records(wire: unknown): unknown[] {
  if (wire === null || wire === undefined || wire === false) return []
  if (Array.isArray(wire)) return wire
  if (!isRecord(wire)) return [wire]
  return 'VALUE' in wire ? [wire] : Object.values(wire)
}

function field(record: unknown, name: string): unknown {
  return isRecord(record) && name in record ? Reflect.get(record, name) : undefined
}

function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
