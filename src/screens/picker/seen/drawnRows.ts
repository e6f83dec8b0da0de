import type { RowRange } from './useSeenRows'

/** A row that is drawn: its index, and how many rows before it are not. */
type DrawnRow = { index: number; gap: number }

/**
 * The rows of a list that are drawn: a range, the first and the last one, to which Home, End and the way from the
 * search lead, and the one that has the focus, which would be lost with it.
 */
export function drawnRows({ from, to }: RowRange, count: number, focused: number): DrawnRow[] {
  const range = Array.from({ length: Math.max(0, to - from) }, (_row, index) => from + index)
  const drawn = new Set([0, ...range, focused, count - 1])
  const indexes = [...drawn]
    .filter((index) => index >= 0 && index < count)
    .toSorted((one, other) => one - other)
  return indexes.map((index, place) => ({ index, gap: index - (indexes[place - 1] ?? -1) - 1 }))
}
