import { wireText } from '../../rest/readers'
import type { WireFields } from '../../rest/wire'

/** Compares two records by `SORT`, the administrator's order; records without it come first. */
export function bySort(one: WireFields, other: WireFields): number {
  return sortOf(one) - sortOf(other)
}

function sortOf(fields: WireFields): number {
  return Number(wireText(fields.get('SORT'))) || 0
}
