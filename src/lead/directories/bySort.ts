import { wireText } from '../../rest/readers'

type Fields = ReadonlyMap<string, unknown>

/** Compares two records by `SORT`, the administrator's order; records without it come first. */
export function bySort(one: Fields, other: Fields): number {
  return sortOf(one) - sortOf(other)
}

function sortOf(fields: Fields): number {
  return Number(wireText(fields.get('SORT'))) || 0
}
