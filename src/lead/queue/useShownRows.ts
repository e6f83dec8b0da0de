import { useMemo } from 'react'
import type { ListView } from '../list/ListView'
import { isInView } from './isInView'
import type { QueueRow } from './QueueRow'
import type { WorkContext } from './workOf'

/**
 * The rows of a view as they are now, without those that have dropped out of it.
 *
 * @param fresh a row as it was read since; null where its lead can no longer be read
 * @param isSearch whether a search has found them, from which none drops out
 */
export function useShownRows(
  rows: readonly QueueRow[] | undefined,
  fresh: (row: QueueRow) => QueueRow | null,
  { preset, stage }: ListView,
  context: WorkContext,
  isSearch: boolean,
): QueueRow[] | undefined {
  return useMemo(
    () =>
      rows?.flatMap((row) => {
        const present = fresh(row)
        return present && (isSearch || isInView(present, { preset, stage }, context))
          ? [present]
          : []
      }),
    [rows, fresh, preset, stage, context, isSearch],
  )
}
