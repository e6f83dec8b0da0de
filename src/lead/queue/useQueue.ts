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
import { countWork, firstStageOf, orderRows, workOf } from './workOf'

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
  const { preset, stage, order } = view
  // Every letter that is typed renders the page, and the list may have thousands of leads.
  const workContext = useMemo(
    () => ({ person: worker, now, zone, firstStage }),
    [worker, now, zone, firstStage],
  )
  const work = useMemo(
    () =>
      worklist.rows &&
      orderRows(
        isWork({ preset })
          ? worklist.rows.filter((row) => workOf(row, workContext).length > 0)
          : worklist.rows,
        order,
      ),
    [worklist.rows, workContext, preset, order],
  )
  const ordered = isSearch ? found.rows : isFromWorklist ? work : listed.rows
  const fresh = useWorkedRows(worked)
  const shown = useMemo(
    () =>
      ordered?.flatMap((row) => {
        const present = fresh(row)
        const context = { person, now, zone, firstStage }
        return present && (isSearch || isInView(present, { preset, stage }, context))
          ? [present]
          : []
      }),
    [ordered, fresh, isSearch, preset, stage, person, now, zone, firstStage],
  )
  const places = useMemo(() => ordered?.map(({ lead }) => lead.id) ?? [], [ordered])
  const workCounts = useMemo(
    () => worklist.rows && countWork(worklist.rows, fresh, workContext),
    [worklist.rows, fresh, workContext],
  )
  const source = isSearch ? found : isFromWorklist ? worklist : listed
  const isNobody = me === null && !colleagues.isPending && !isSearch && view.preset !== 'all'
  return {
    /** The leads to show; undefined until the first have come. */
    rows: shown,
    /** Their ids and those of the leads that have dropped out, in order. */
    places,
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
    workCounts,
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

type Context = Parameters<typeof workOf>[1]

/** Whether a lead belongs to a view; in the list of everybody one that was closed has dropped out. */
function isInView(
  row: QueueRow,
  { preset, stage }: Pick<ListView, 'preset' | 'stage'>,
  context: Context,
): boolean {
  const { stageId, responsibleId } = row.lead
  if (stage === null && isFinal(row.lead)) return false
  if (stage !== null && stage !== anyStage && valueOf(stageId) !== stage) return false
  if (!isWork({ preset }))
    return context.person === null || valueOf(responsibleId) === context.person
  const reasons = workOf(row, context)
  return preset === 'today' ? reasons.length > 0 : reasons.some((reason) => reason === preset)
}

/** So many leads tell with which calling codes the numbers of a portal begin. */
const enoughLeads = 300

function leadsOf(rows: readonly QueueRow[] | undefined): Lead[] {
  return rows?.slice(0, enoughLeads).map(({ lead }) => lead) ?? []
}
