import { readByType } from './readByType'
import { readPlain } from './readPlain'
import { readShape } from './readShape'
import type { CustomValue, SingleValue } from '../model/CustomValue'
import type { FieldInfo } from '../model/Directories'

/**
 * Reads the value of a custom field (facts 7). Whatever came, it becomes a value or a readable text, and an
 * odd item of a multiple field costs no other item.
 *
 * @param raw as `crm.lead.get` returned it
 * @param info what the portal says of the field; without it the shape of the value has to tell
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

/** PHP sends a list with gaps as an object with numbers for keys; and single values come in lists, too. */
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
