import { infiniteQueryOptions } from '@tanstack/react-query'
import { callBatch, type BatchCommand } from '../../rest/callBatch'
import { itemsOf } from '../../rest/wire'
import { pageSize } from '../../rest/pageSize'
import { isFinal } from '../derive/isFinal'
import type { Lead } from '../model/Lead'
import { leadListKey } from '../model/leadListKey'
import type { Activity } from '../model/Surroundings'
import { fetchNextSteps, plannedActivities, readOwned, type NextSteps } from './fetchNextSteps'
import { conditionsOf, leadRows, readLeadRows } from './leadRows'

/** Which of a person's leads are read at a time: those before an id, so many pages of them. */
type WorklistParam = { before: number; pages: number }

/** A part of a person's leads in progress, each with its next step. */
export type WorklistPage = {
  leads: readonly Lead[]
  /** Leads of other people for which this person has something planned. */
  others: readonly Lead[]
  /** Of both; a lead that is missing could not be asked for. */
  steps: NextSteps
  /** How many leads in progress the person has in all; null when the portal does not count them. */
  total: number | null
  /** The latest deadline up to which the person's own activities were read; null when all were. */
  plannedUntil: Activity['at']
  next: WorklistParam | undefined
}

const furtherPages = 10

/**
 * The query for what a person has to do. The portal cannot be asked for leads without a planned activity: a person's
 * leads in progress are read page by page, and the activities of each page after it.
 */
export function worklistQuery(person: number) {
  const first: WorklistParam = { before: 0, pages: 1 }
  return infiniteQueryOptions({
    queryKey: [...leadListKey, 'worklist', person],
    queryFn: ({ pageParam }) => fetchPart(person, pageParam),
    initialPageParam: first,
    getNextPageParam: (page: WorklistPage) => page.next,
  })
}

async function fetchPart(person: number, { before, pages }: WorklistParam): Promise<WorklistPage> {
  const conditions = conditionsOf(null, person)
  const only = before > 0 ? { ...conditions, '<ID': before } : conditions
  const keys = Array.from({ length: pages }, (_page, index) => `leads${index}`)
  const commands: Record<string, BatchCommand> = Object.fromEntries(
    keys.map((key, index) => [key, leadRows(only, { ID: 'DESC' }, index * pageSize)]),
  )
  const isFirst = before === 0
  if (isFirst) commands['planned'] = plannedActivities({ RESPONSIBLE_ID: person })
  const answerOf = await callBatch(commands)
  const answers = keys.map((key) => answerOf(key))
  const rows: Lead[] = []
  let isEnd = false
  for (const answer of answers) {
    if (!answer.ok) throw answer.failure
    rows.push(...readLeadRows(answer))
    isEnd ||= itemsOf(answer.result).length < pageSize
  }
  // Leads that were closed since, and those of a portal that ignores the filter.
  const leads = unique(rows).filter(isOpen)
  const own = isFirst ? answerOf('planned') : undefined
  if (own && !own.ok) throw own.failure
  const planned = own ? readOwned(own.result) : []
  const { others, steps } = await fetchAround(leads, planned)
  const [counted] = answers
  const last = rows.at(-1)
  return {
    leads,
    others,
    steps,
    total: counted?.ok === true && isFirst ? (counted.total ?? null) : null,
    plannedUntil: planned.length < pageSize ? null : (planned.at(-1)?.activity.at ?? null),
    next: isEnd || !last ? undefined : { before: last.id, pages: furtherPages },
  }
}

/** The next steps of the leads, and the leads of others that the person has planned something for. */
async function fetchAround(
  leads: readonly Lead[],
  planned: readonly { ownerId: number; activity: Activity }[],
): Promise<{ others: Lead[]; steps: NextSteps }> {
  const own = new Set(leads.map(({ id }) => id))
  const foreign = new Map<number, Activity>()
  for (const { ownerId, activity } of planned) {
    if (!own.has(ownerId) && !foreign.has(ownerId)) foreign.set(ownerId, activity)
  }
  const [steps, others] = await Promise.all([
    own.size > 0 ? fetchNextSteps([...own]) : new Map<number, Activity | null>(),
    foreign.size > 0 ? fetchOthers([...foreign.keys()]) : [],
  ])
  return { others, steps: new Map([...foreign, ...steps]) }
}

async function fetchOthers(ids: readonly number[]): Promise<Lead[]> {
  const command = leadRows({ ...conditionsOf(null, null), '@ID': ids })
  const answer = (await callBatch({ others: command }))('others')
  if (!answer.ok) throw answer.failure
  return readLeadRows(answer).filter(isOpen)
}

const isOpen = (lead: Lead): boolean => !isFinal(lead)

function unique(leads: readonly Lead[]): Lead[] {
  return [...new Map(leads.map((lead) => [lead.id, lead])).values()]
}
