import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { usePortalIdentity } from '../../portal/identity/usePortalIdentity'
import { valueOf } from '../../rest/Read'
import { isFinal } from '../derive/isFinal'
import { readDirectories } from '../directories/readDirectories'
import { useDirectoriesQuery } from '../directories/useDirectoriesQuery'
import { colleaguesKey, colleaguesQuery } from '../list/colleaguesQuery'
import { countsQuery } from '../list/countsQuery'
import { anyStage, isWork, type ListView } from '../list/ListView'
import type { Lead } from '../model/Lead'
import { likelyCallingCodes } from '../search/callingCodes'
import type { Search } from '../search/readSearch'
import type { QueueRow } from './QueueRow'
import { useListRows, useSearchRows } from './useListRows'
import { useWorkedRows } from './useWorkedRows'
import { useWorklist } from './useWorklist'
import { compareRows, firstStageOf, workOf, works, type Work } from './workOf'

export type Queue = ReturnType<typeof useQueue>

type QueueOptions = {
  view: ListView
  search: Search
  /** The leads that were open since the list was read: what became of them counts. */
  worked: readonly number[]
  now: Date
  /** BCP 47 */
  locale: string
}

const noLeads: Lead[] = []

/** The leads of a view, or those that a search finds, with all that the page of the list shows. */
export function useQueue({ view, search, worked, now, locale }: QueueOptions) {
  const identity = usePortalIdentity()
  const { data: fetched } = useDirectoriesQuery(identity)
  const directories = useMemo(
    () => (fetched ? readDirectories(fetched.wire) : undefined),
    [fetched],
  )
  const colleagues = useQuery(
    identity ? colleaguesQuery(identity) : { queryKey: colleaguesKey, queryFn: skipToken },
  )
  const me = colleagues.data?.me ?? null
  const person = view.person ?? (view.preset === 'all' ? null : me)
  const counts = useQuery({ ...countsQuery(me), enabled: !colleagues.isPending })

  const isSearch = search.kind !== 'none'
  const isFromWorklist = isWork(view) || isOwnByStep(view)
  const worker = isWork(view) ? (view.person ?? me) : me
  const worklist = useWorklist(worker, isFromWorklist && !isSearch)
  const isListed = !isFromWorklist && !isSearch && (view.preset === 'all' || person !== null)
  const listed = useListRows(view, person, isListed)
  const codes = likelyCallingCodes(useLoadedLeads(worklist.rows, listed.rows), locale)
  const found = useSearchRows(search, view, codes)

  const zone = colleagues.data?.zone ?? undefined
  const firstStage = firstStageOf(directories?.stages)
  const context = { person, now, zone, firstStage }
  const workContext = { ...context, person: worker }
  const inWork = worklist.rows?.filter((row) => workOf(row, workContext).length > 0)
  const ordered = isSearch
    ? found.rows
    : isFromWorklist
      ? orderWork(isWork(view) ? inWork : worklist.rows, view)
      : listed.rows
  const fresh = useWorkedRows(worked)
  const shown = ordered?.flatMap((row) => {
    const present = fresh(row)
    return present && (isSearch || isInView(present, view, context)) ? [present] : []
  })
  const source = isSearch ? found : isFromWorklist ? worklist : listed
  const isNobody = me === null && !colleagues.isPending && !isSearch && view.preset !== 'all'
  return {
    /** The leads to show; undefined until the first have come. */
    rows: shown,
    /** Their ids and those of the leads that have dropped out, in order. */
    places: ordered?.map(({ lead }) => lead.id) ?? [],
    query: source.query,
    /** Why there is no list at all: the person is unknown. */
    error: isNobody && view.person === null ? colleagues.error : source.query.error,
    isNobody: isNobody && view.person === null,
    retry: () =>
      void (isNobody
        ? colleagues.refetch({ cancelRefetch: false })
        : source.query.refetch({ cancelRefetch: false })),
    directories,
    colleagues: colleagues.data,
    zone,
    counts: counts.data,
    workCounts: worklist.rows && countWork(worklist.rows, fresh, workContext),
    progress: isFromWorklist && !isSearch ? worklist.progress : undefined,
    isUnsorted: !isSearch && isListed && listed.isUnsorted,
    isPartial: found.isPartial,
    hasNoEndings: found.hasNoEndings,
    areStepsComing: isSearch ? found.areStepsComing : isListed && listed.areStepsComing,
  }
}

/** A person's own leads in progress by their next step: the worklist has read just these. */
const isOwnByStep = ({ preset, stage, order }: ListView): boolean =>
  preset === 'mine' && stage === null && order === 'step'

function orderWork(rows: readonly QueueRow[] | undefined, { order }: ListView) {
  return rows?.toSorted(compareRows(order))
}

type Context = Parameters<typeof workOf>[1]

/** Whether a lead belongs to a view; in the list of everybody one that was closed has dropped out. */
function isInView(row: QueueRow, view: ListView, context: Context): boolean {
  const { preset, stage } = view
  const { stageId, responsibleId } = row.lead
  if (stage === null && isFinal(row.lead)) return false
  if (stage !== null && stage !== anyStage && valueOf(stageId) !== stage) return false
  if (!isWork(view)) return context.person === null || valueOf(responsibleId) === context.person
  const reasons = workOf(row, context)
  return preset === 'today' ? reasons.length > 0 : reasons.some((reason) => reason === preset)
}

function countWork(
  rows: readonly QueueRow[],
  fresh: (row: QueueRow) => QueueRow | null,
  context: Context,
): Record<Work | 'today', number> {
  const counts = { today: 0, overdue: 0, due: 0, new: 0, unplanned: 0 }
  for (const row of rows) {
    const present = fresh(row)
    const reasons = present ? workOf(present, context) : []
    if (reasons.length > 0) counts.today += 1
    for (const work of works) if (reasons.includes(work)) counts[work] += 1
  }
  return counts
}

function useLoadedLeads(
  worklist: readonly QueueRow[] | undefined,
  listed: readonly QueueRow[] | undefined,
): readonly Lead[] {
  return useMemo(() => (worklist ?? listed)?.map(({ lead }) => lead) ?? noLeads, [worklist, listed])
}
