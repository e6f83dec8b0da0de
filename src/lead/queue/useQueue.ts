import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { usePortalIdentity } from '../../portal/identity/usePortalIdentity'
import { readDirectories } from '../directories/readDirectories'
import { useDirectoriesQuery } from '../directories/useDirectoriesQuery'
import { colleaguesKey, colleaguesQuery } from '../list/colleaguesQuery'
import { countsQuery } from '../list/countsQuery'
import { isWork, type ListView } from '../list/ListView'
import type { Lead } from '../model/Lead'
import { likelyCallingCodes } from '../search/callingCodes'
import type { Search } from '../search/readSearch'
import type { QueueRow } from './QueueRow'
import { useListRows, useSearchRows } from './useListRows'
import { useShownRows } from './useShownRows'
import { useWorkedRows } from './useWorkedRows'
import { useWorkRows } from './useWorkRows'
import { useWorklist } from './useWorklist'
import { firstStageOf } from './workOf'

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
  const loaded = worklist.rows ?? listed.rows
  // Only a number is spelled with them, and reading those of all leads takes long.
  const codes = useMemo(
    () => (search.kind === 'number' ? likelyCallingCodes(leadsOf(loaded), locale) : []),
    [search.kind, loaded, locale],
  )
  const found = useSearchRows(search, view, codes)

  const zone = colleagues.data?.zone ?? undefined
  const firstStage = firstStageOf(directories?.stages)
  const fresh = useWorkedRows(worked)
  // Every letter that is typed renders the page, and the list may have thousands of leads.
  const workContext = useMemo(
    () => ({ person: worker, now, zone, firstStage }),
    [worker, now, zone, firstStage],
  )
  const viewContext = useMemo(
    () => ({ person, now, zone, firstStage }),
    [person, now, zone, firstStage],
  )
  const work = useWorkRows(worklist.rows, fresh, view, workContext)
  const ordered = isSearch ? found.rows : isFromWorklist ? work.rows : listed.rows
  const rows = useShownRows(ordered, fresh, view, viewContext, isSearch)
  const orderedIds = useMemo(() => ordered?.map(({ lead }) => lead.id) ?? [], [ordered])
  const source = isSearch ? found : isFromWorklist ? worklist : listed
  const isNobody = me === null && !colleagues.isPending && !isSearch && view.preset !== 'all'
  return {
    /** The leads to show; undefined until the first have come. */
    rows,
    /** Their ids and those of the leads that have dropped out, in order. */
    orderedIds,
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
    workCounts: work.counts,
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

/** So many leads tell with which calling codes the numbers of a portal begin. */
const enoughLeads = 300

function leadsOf(rows: readonly QueueRow[] | undefined): Lead[] {
  return rows?.slice(0, enoughLeads).map(({ lead }) => lead) ?? []
}
