import { infiniteQueryOptions } from '@tanstack/react-query'
import { callBatch } from '../../rest/callBatch'
import { itemsOf } from '../../rest/wire'
import { pageSize } from '../../rest/pageSize'
import type { Lead } from '../model/Lead'
import { leadListKey } from '../model/leadListKey'
import type { Activity } from '../model/Surroundings'
import { plannedActivities, readOwned } from './fetchNextSteps'
import { fetchNewest, type ListPage } from './leadListQuery'
import { leadRows, pagesOf, readLeadRows, type Conditions } from './leadRows'

/** Where a page begins: after so many planned activities, or, when there are no more, before a lead's id. */
type StepParam = { from: 'steps'; start: number } | { from: 'rest'; before: number }

/** So many pages of activities are read for one page of the list: many may belong to leads of other filters. */
const activityPages = 4

/**
 * The query for a list of leads in the order of their next steps. The portal cannot order leads so: planned activities
 * are read by their deadline, then the leads they belong to; after the last activity the leads without one, by id.
 */
export function stepOrderQuery(conditions: Conditions) {
  const first: StepParam = { from: 'steps', start: 0 }
  return infiniteQueryOptions({
    queryKey: [...leadListKey, 'step', conditions],
    queryFn: ({ pageParam }) => fetchPage(conditions, pageParam),
    initialPageParam: first,
    getNextPageParam: (page: ListPage<StepParam>) => page.next,
  })
}

async function fetchPage(conditions: Conditions, param: StepParam): Promise<ListPage<StepParam>> {
  if (param.from === 'rest') {
    const { leads, steps, next } = await fetchNewest(conditions, param.before)
    return { leads, steps, next: next === undefined ? undefined : { from: 'rest', before: next } }
  }
  const { steps, isEnd } = await fetchActivities(param.start)
  const leads = await fetchLeads(conditions, [...steps.keys()])
  const next: StepParam = isEnd
    ? { from: 'rest', before: 0 }
    : { from: 'steps', start: param.start + activityPages * pageSize }
  return { leads, steps, next }
}

async function fetchActivities(
  start: number,
): Promise<{ steps: Map<number, Activity>; isEnd: boolean }> {
  const keys = Array.from({ length: activityPages }, (_page, index) => `planned${index}`)
  const answerOf = await callBatch(
    Object.fromEntries(
      keys.map((key, index) => [key, plannedActivities({}, start + index * pageSize)]),
    ),
  )
  const steps = new Map<number, Activity>()
  let isEnd = false
  for (const key of keys) {
    const answer = answerOf(key)
    if (!answer.ok) throw answer.failure
    for (const { ownerId, activity } of readOwned(answer.result)) {
      if (!steps.has(ownerId)) steps.set(ownerId, activity)
    }
    isEnd ||= itemsOf(answer.result).length < pageSize
  }
  return { steps, isEnd }
}

/** The leads of these ids that meet the conditions, in the order of the ids. */
async function fetchLeads(conditions: Conditions, ids: readonly number[]): Promise<Lead[]> {
  const pages = pagesOf(ids)
  // With an empty list of ids the portal would list every lead.
  if (pages.length === 0) return []
  const answerOf = await callBatch(
    Object.fromEntries(
      pages.map((page, index) => [`leads${index}`, leadRows({ ...conditions, '@ID': page })]),
    ),
  )
  const found = new Map<number, Lead>()
  for (const index of pages.keys()) {
    const answer = answerOf(`leads${index}`)
    if (!answer.ok) throw answer.failure
    for (const lead of readLeadRows(answer)) found.set(lead.id, lead)
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}
