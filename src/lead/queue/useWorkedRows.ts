import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { freshRowQuery, type FreshRow } from '../list/freshRowQuery'
import type { QueueRow } from './QueueRow'

/**
 * Reads the leads that were open again, each by one request.
 *
 * @returns a row of the list as it is now; null when its lead can no longer be read
 */
export function useWorkedRows(ids: readonly number[]): (row: QueueRow) => QueueRow | null {
  const answers = useQueries({ queries: ids.map(freshRowQuery), combine: dataOf })
  return useMemo(() => {
    const fresh = new Map(answers.flatMap((data) => (data ? [[data.id, data] as const] : [])))
    return (row) => {
      const now = fresh.get(row.lead.id)
      if (!now) return row
      if (now.lead === null) return null
      return { ...row, lead: now.lead, step: now.step === undefined ? row.step : now.step }
    }
  }, [answers])
}

/** As an array, which Query keeps as long as nothing in it changes: it would make a Map anew with each render. */
function dataOf(answers: readonly { data: FreshRow | undefined }[]): (FreshRow | undefined)[] {
  return answers.map(({ data }) => data)
}
