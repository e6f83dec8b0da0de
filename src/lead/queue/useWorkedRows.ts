import { useQueries } from '@tanstack/react-query'
import { useCallback } from 'react'
import { freshRowQuery, type FreshRow } from '../list/freshRowQuery'
import type { QueueRow } from './QueueRow'

/**
 * Reads the leads that were open again, each by one request.
 *
 * @returns a row of the list as it is now; null when its lead can no longer be read
 */
export function useWorkedRows(ids: readonly number[]): (row: QueueRow) => QueueRow | null {
  const fresh = useQueries({ queries: ids.map(freshRowQuery), combine: byId })
  return useCallback(
    (row) => {
      const now = fresh.get(row.lead.id)
      if (!now) return row
      if (now.lead === null) return null
      return { ...row, lead: now.lead, step: now.step === undefined ? row.step : now.step }
    },
    [fresh],
  )
}

function byId(answers: readonly { data: FreshRow | undefined }[]): ReadonlyMap<number, FreshRow> {
  return new Map(answers.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])))
}
