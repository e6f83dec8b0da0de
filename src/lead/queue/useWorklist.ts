import { skipToken, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { worklistQuery, type WorklistPage } from '../list/worklistQuery'
import type { QueueRow } from './QueueRow'

/** So many parts are read by themselves, about a thousand leads; a person asks for more. */
const partsByItself = 3

/** How far a person's leads have been looked through. */
export type WorkProgress = {
  /** How many leads were looked at. */
  checked: number
  /** How many there are in all; null when the portal does not tell. */
  total: number | null
  isComplete: boolean
  /** The leads whose next step could not be read. */
  unknown: number
  /** Of leads of other people, the activities due after this moment were not read; null when all were. */
  plannedUntil: string | null
}

/** A person's leads in progress with their next steps, read part by part; nothing while `person` is null. */
export function useWorklist(person: number | null, isWanted: boolean) {
  const options = worklistQuery(person ?? 0)
  const query = useInfiniteQuery(
    person !== null && isWanted ? options : { ...options, queryFn: skipToken },
  )
  const { data, isFetching, isError, hasNextPage, fetchNextPage } = query
  const parts = data?.pages.length ?? 0

  useEffect(() => {
    if (isWanted && hasNextPage && !isFetching && !isError && parts < partsByItself)
      void fetchNextPage()
  }, [isWanted, hasNextPage, isFetching, isError, parts, fetchNextPage])

  const rows = useMemo(() => data && rowsOfPages(data.pages), [data])
  const progress = useMemo(() => data && progressOf(data.pages, !hasNextPage), [data, hasNextPage])
  return { query, rows, progress }
}

function rowsOfPages(pages: readonly WorklistPage[]): QueueRow[] {
  const rows = new Map<number, QueueRow>()
  // A person's own leads last: a lead that was handed over meanwhile is in both.
  for (const list of ['others', 'leads'] as const) {
    for (const page of pages) {
      for (const lead of page[list]) rows.set(lead.id, { lead, step: page.steps.get(lead.id) })
    }
  }
  return [...rows.values()]
}

function progressOf(pages: readonly WorklistPage[], isComplete: boolean): WorkProgress {
  const checked = pages.reduce((sum, { leads }) => sum + leads.length, 0)
  const unknown = pages.reduce(
    (sum, { leads, steps }) => sum + leads.filter(({ id }) => !steps.has(id)).length,
    0,
  )
  const [first] = pages
  return {
    checked,
    total: first?.total ?? null,
    isComplete,
    unknown,
    plannedUntil: first?.plannedUntil ?? null,
  }
}
