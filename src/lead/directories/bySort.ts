import { wireText } from '../../rest/readers'

type Fields = ReadonlyMap<string, unknown>

/** Compares two records by their `SORT`, the administrator's order; what has none comes first. */
export function bySort(one: Fields, other: Fields): number {
  return sortOf(one) - sortOf(other)
}

function sortOf(fields: Fields): number {
  return Number(wireText(fields.get('SORT'))) || 0
}
