import { compareValues } from './compareValues'
import type { Answer } from '../http/envelope'
import { matchesFilter } from './matchesFilter'
import { listOf, phpInt, recordOf, textOf, valueOf, type Wire, type WireRecord } from '../Wire'

const pageSize = 50

const sorted = (rows: readonly WireRecord[], order: WireRecord): WireRecord[] => {
  const keys = Object.entries(order)
  return rows.toSorted((left, right) => {
    for (const [key, direction] of keys) {
      const difference = compareValues(left[key], right[key])
      if (difference !== 0) return /^desc/i.test(textOf(direction)) ? -difference : difference
    }
    return 0
  })
}

/** Filters and sorts rows by the `filter` and `order` of the parameters. */
export function queryRows(rows: readonly WireRecord[], params: WireRecord): WireRecord[] {
  const filter = recordOf(valueOf(params, 'filter'))
  const order = recordOf(valueOf(params, 'order'))
  return sorted(
    rows.filter((row) => matchesFilter(row, filter)),
    order,
  )
}

/** One page of rows: `total` and `next` unless `start` is -1, which leaves counting out. */
export function pageOf(rows: readonly WireRecord[], params: WireRecord): Answer {
  const start = phpInt(valueOf(params, 'start'))
  const from = Math.max(0, start)
  const result = rows.slice(from, from + pageSize)
  if (start < 0) return { result }
  const next = from + pageSize
  return { result, total: rows.length, ...(next < rows.length ? { next } : {}) }
}

/** Keeps the selected keys of a row; without a selection, all that `standard` lets through. */
export function selectKeys(
  row: WireRecord,
  select: Wire | undefined,
  standard: (key: string) => boolean = () => true,
): WireRecord {
  const wanted = listOf(select).map((name) => textOf(name).toUpperCase())
  const all = wanted.length === 0 || wanted.includes('*')
  const custom = wanted.includes('UF_*')
  return Object.fromEntries(
    Object.entries(row).filter(
      ([key]) =>
        wanted.includes(key.toUpperCase()) ||
        (all && standard(key)) ||
        (custom && key.startsWith('UF_')),
    ),
  )
}
