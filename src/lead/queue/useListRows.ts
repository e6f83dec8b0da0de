import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { newestQuery, quietQuery } from '../list/leadListQuery'
import { conditionsOf } from '../list/leadRows'
import { stepOrderQuery } from '../list/stepOrderQuery'
import { uniqueLeads } from '../list/uniqueLeads'
import { anyStage, type ListView } from '../list/ListView'
import { searchQuery } from '../search/searchQuery'
import type { Search } from '../search/readSearch'
import type { QueueRow } from './QueueRow'
import { useStepsOf } from './useStepsOf'

const noPages: [] = []

/**
 * The leads that the portal lists page by page, in the order of the view.
 *
 * @param isWanted false where the leads come from the worklist
 */
export function useListRows({ stage, order }: ListView, person: number | null, isWanted: boolean) {
  const conditions = conditionsOf(stage, person)
  const newest = useInfiniteQuery({
    ...newestQuery(conditions),
    enabled: isWanted && order === 'newest',
  })
  const quiet = useInfiniteQuery({
    ...quietQuery(conditions),
    enabled: isWanted && order === 'quiet',
  })
  const step = useInfiniteQuery({
    ...stepOrderQuery(conditions),
    enabled: isWanted && order === 'step',
  })
  const query = order === 'newest' ? newest : order === 'quiet' ? quiet : step
  const pages = isWanted ? query.data?.pages : undefined
  const later = useStepsOf(pages ?? noPages)
  const rows = useMemo(
    () =>
      pages &&
      uniqueLeads(
        pages.flatMap(({ leads, steps }) =>
          leads.map((lead): QueueRow => ({
            lead,
            step: steps.has(lead.id) ? steps.get(lead.id) : later.steps.get(lead.id),
          })),
        ),
      ),
    [pages, later.steps],
  )
  const isUnsorted = pages?.some((page) => page.isUnsorted) ?? false
  return { query, rows, isUnsorted, isStepUnread: later.isUnread, areStepsComing: later.isFetching }
}

/** The leads that a search has found. */
export function useSearchRows(
  search: Search,
  { stage, person }: ListView,
  callingCodes: readonly string[],
) {
  const conditions = conditionsOf(stage ?? anyStage, person)
  const query = useInfiniteQuery({
    ...searchQuery(search, conditions, callingCodes),
    enabled: search.kind !== 'none',
  })
  const pages = search.kind === 'none' ? undefined : query.data?.pages
  const found = useMemo(
    () =>
      pages?.map(({ hits }) => ({ leads: hits.map(({ lead }) => lead), steps: new Map() })) ??
      noPages,
    [pages],
  )
  const later = useStepsOf(found)
  const rows = useMemo(
    () =>
      pages &&
      uniqueLeads(
        pages.flatMap(({ hits }) =>
          hits.map(({ lead, via }): QueueRow => ({ lead, via, step: later.steps.get(lead.id) })),
        ),
      ),
    [pages, later.steps],
  )
  return {
    query,
    rows,
    isPartial: pages?.some((page) => page.isPartial) ?? false,
    hasNoEndings: pages?.some((page) => page.hasNoEndings) ?? false,
    isStepUnread: later.isUnread,
    areStepsComing: later.isFetching,
  }
}
