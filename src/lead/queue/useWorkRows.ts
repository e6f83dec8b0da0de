import { useMemo } from 'react'
import { isWork, type ListView } from '../list/ListView'
import type { QueueRow } from './QueueRow'
import { countWork, orderRows, workOf, type WorkContext } from './workOf'

/**
 * What of a worklist belongs to a view, in its order, and how many leads each reason to work has.
 *
 * @param loaded the worklist; undefined until it has come
 * @param fresh a row as it was read since; null where its lead can no longer be read
 */
export function useWorkRows(
  loaded: readonly QueueRow[] | undefined,
  fresh: (row: QueueRow) => QueueRow | null,
  { preset, order }: ListView,
  context: WorkContext,
) {
  const rows = useMemo(
    () =>
      loaded &&
      orderRows(
        isWork({ preset }) ? loaded.filter((row) => workOf(row, context).length > 0) : loaded,
        order,
      ),
    [loaded, context, preset, order],
  )
  const counts = useMemo(
    () => loaded && countWork(loaded, fresh, context),
    [loaded, fresh, context],
  )
  return { rows, counts }
}
