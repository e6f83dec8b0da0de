import { valueOf } from '../../rest/Read'
import { dueState } from '../derive/dueState'
import { isFinal } from '../derive/isFinal'
import type { Stage } from '../model/Directories'
import type { ListOrder } from '../list/ListView'
import type { Lead } from '../model/Lead'
import type { QueueRow } from './QueueRow'

/** Why a lead has to be acted on, the most urgent first. */
const works = ['overdue', 'due', 'new', 'unplanned'] as const
export type Work = (typeof works)[number]

/** What decides whether a lead has to be acted on. */
export type WorkContext = {
  /** Whose work it is; null when that is unknown. */
  person: number | null
  now: Date
  /** The person's IANA zone; undefined for the browser's. */
  zone: string | undefined
  /** The code of the stage in which leads begin; undefined while the stages are unknown. */
  firstStage: string | undefined
}

/** The stage in which leads begin: the first one in progress. */
export function firstStageOf(stages: readonly Stage[] | undefined): string | undefined {
  return stages?.find(({ meaning }) => meaning === 'running')?.code
}

/**
 * Why a person has to act on a lead today; nothing for a closed lead. That nothing is planned is only said when the
 * portal has said so, and only of the person's own leads.
 */
export function workOf({ lead, step }: QueueRow, context: WorkContext): Work[] {
  if (isFinal(lead)) return []
  const { person, now, zone, firstStage } = context
  const due = dueState(step, now, zone)
  const isOwn = person !== null && valueOf(lead.responsibleId) === person
  const isNew = firstStage !== undefined && valueOf(lead.stageId) === firstStage
  return [
    ...(due === 'overdue' ? (['overdue'] as const) : []),
    ...(due === 'today' ? (['due'] as const) : []),
    ...(isOwn && isNew ? (['new'] as const) : []),
    ...(isOwn && due === 'none' ? (['unplanned'] as const) : []),
  ]
}

/**
 * How many leads have to be acted on for each reason, and in all.
 *
 * @param fresh a row as it is now; null when its lead can no longer be read
 */
export function countWork(
  rows: readonly QueueRow[],
  fresh: (row: QueueRow) => QueueRow | null,
  context: WorkContext,
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

/** Orders rows that are all there, as the portal's order does not: by step, id or quiet time. */
export function orderRows(rows: readonly QueueRow[], order: ListOrder): QueueRow[] {
  // Times are read once for each row: a list may have thousands.
  const sortable = rows.map((row) => ({ row, id: row.lead.id, ...keysOf(row, order) }))
  return sortable
    .toSorted((one, other) => one.rank - other.rank || one.time - other.time || other.id - one.id)
    .map(({ row }) => row)
}

/** What decides the order of rows, the smaller one first, before their ids do. */
function keysOf(row: QueueRow, order: ListOrder): { rank: number; time: number } {
  if (order === 'newest') return { rank: 0, time: 0 }
  if (order === 'quiet') return { rank: 0, time: lastTouch(row.lead) }
  return { rank: rankOf(row), time: timeOf(row) }
}

/** Steps with a time come first, then those without, then what is unknown, last the leads without a step. */
function rankOf({ step }: QueueRow): number {
  if (step === undefined) return 2
  if (step === null) return 3
  return step.at === null ? 1 : 0
}

function timeOf({ step }: QueueRow): number {
  return step?.at ? Date.parse(step.at) : 0
}

/** When something last happened with a lead, in ms since 1970. */
function lastTouch({ lastActivityAt, movedAt, createdAt }: Lead): number {
  const times = [lastActivityAt, movedAt, createdAt].map((at) => Date.parse(valueOf(at) ?? ''))
  return Math.max(0, ...times.filter((time) => !Number.isNaN(time)))
}
