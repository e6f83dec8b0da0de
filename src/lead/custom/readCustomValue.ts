import { readByType } from './readByType'
import { readPlain } from './readPlain'
import { readShape } from './readShape'
import type { CustomValue, SingleValue } from '../model/CustomValue'
import type { FieldInfo } from '../model/Directories'

/**
 * Reads the value of a custom field; never fails: a value that its type's reader does not understand becomes text,
 * and an invalid item of a multiple field does not affect the others.
 *
 * @param raw as `crm.lead.get` returned it
 * @param info the field's description; without it the shape of the value decides
 * @returns null when the field is empty, in any of the portal's forms
 */
export function readCustomValue(raw: unknown, info: FieldInfo | undefined): CustomValue | null {
  const items = valuesOf(raw)
  if (info?.type === 'resourcebooking') return readBookings(items)
  const values = items
    .map((item) => (info ? readByType(item, info) : readShape(item)))
    .filter((value) => value !== null)
  const [only] = values
  return values.length < 2 ? (only ?? null) : { kind: 'several', values }
}

/** PHP sends a list with gaps as an object with numeric keys; single values may come as a list, too. */
function valuesOf(raw: unknown): readonly unknown[] {
  if (Array.isArray(raw)) return raw
  if (typeof raw !== 'object' || raw === null) return [raw]
  return Object.keys(raw).every((key) => /^\d+$/.test(key)) ? Object.values(raw) : [raw]
}

function readBookings(items: readonly unknown[]): SingleValue | null {
  const values = items.map(readPlain).filter((value) => value !== null)
  const ids = values.filter((value) => value.kind === 'text' && /^[1-9]\d*$/.test(value.text))
  if (ids.length > 0) return { kind: 'booking', count: ids.length }
  return values.find((value) => value.kind === 'text' && value.text !== '0') ?? null
}
