import { readByType } from './readByType'
import { readShape } from './readShape'
import type { CustomValue } from '../model/CustomValue'
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
  const items = rawItems(raw)
  const values = info
    ? readByType(items, info)
    : items.map(readShape).filter((value) => value !== null)
  const [only] = values
  return values.length < 2 ? (only ?? null) : { kind: 'several', values }
}

/** PHP sends a list with gaps as an object with numeric keys; single values may come as a list, too. */
function rawItems(raw: unknown): readonly unknown[] {
  if (Array.isArray(raw)) return raw
  if (typeof raw !== 'object' || raw === null) return [raw]
  return Object.keys(raw).every((key) => /^\d+$/.test(key)) ? Object.values(raw) : [raw]
}
