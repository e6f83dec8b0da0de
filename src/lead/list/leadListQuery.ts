import { infiniteQueryOptions } from '@tanstack/react-query'
import { callBatch } from '../../rest/callBatch'
import { itemsOf } from '../../rest/wire'
import { valueOf } from '../../rest/Read'
import { pageSize } from '../../rest/pageSize'
import type { Lead } from '../model/Lead'
import { leadListKey } from '../model/leadListKey'
import type { NextSteps } from './fetchNextSteps'
import { leadRows, readLeadRows, type Conditions } from './leadRows'

/** One page of a list of leads. */
export type ListPage<Param> = {
  leads: readonly Lead[]
  /** The next steps that came with the leads. */
  steps: NextSteps
  /** Where the next page begins; undefined after the last one. */
  next: Param | undefined
  /** Whether the portal returned the leads in another order than asked for. */
  isUnsorted?: boolean
}

const noSteps: NextSteps = new Map()

/**
 * The query for a list of leads, newest first, paged by id: paging by `start` gets slower with each page, and
 * pages shift when a lead is added.
 *
 * @see https://apidocs.bitrix24.com/settings/how-to-call-rest-api/list-methods-pecularities.html
 */
export function newestQuery(conditions: Conditions) {
  return infiniteQueryOptions({
    queryKey: [...leadListKey, 'newest', conditions],
    queryFn: ({ pageParam }) => fetchNewest(conditions, pageParam),
    initialPageParam: 0,
    getNextPageParam: (page: ListPage<number>) => page.next,
  })
}

/** @param before only leads with a smaller id; 0 for the first page */
export async function fetchNewest(
  conditions: Conditions,
  before: number,
): Promise<ListPage<number>> {
  const { leads, isFull } = await fetchRows(
    before > 0 ? { ...conditions, '<ID': before } : conditions,
    { ID: 'DESC' },
    -1,
  )
  return { leads, steps: noSteps, next: isFull ? leads.at(-1)?.id : undefined }
}

/**
 * The query for a list of leads, the longest without an activity first. Paged by `start`, since several leads may
 * share a time.
 */
export function quietQuery(conditions: Conditions) {
  return infiniteQueryOptions({
    queryKey: [...leadListKey, 'quiet', conditions],
    queryFn: async ({ pageParam }): Promise<ListPage<number>> => {
      const { leads, isFull } = await fetchRows(
        conditions,
        { LAST_ACTIVITY_TIME: 'ASC', ID: 'ASC' },
        pageParam,
      )
      return {
        leads,
        steps: noSteps,
        next: isFull ? pageParam + pageSize : undefined,
        isUnsorted: !isSortedByActivity(leads),
      }
    },
    initialPageParam: 0,
    getNextPageParam: (page: ListPage<number>) => page.next,
  })
}

async function fetchRows(
  conditions: Conditions,
  order: Parameters<typeof leadRows>[1],
  start: number,
): Promise<{ leads: Lead[]; isFull: boolean }> {
  const answer = (await callBatch({ leads: leadRows(conditions, order, start) }))('leads')
  if (!answer.ok) throw answer.failure
  return { leads: readLeadRows(answer), isFull: itemsOf(answer.result).length >= pageSize }
}

/** A portal that does not know the field ignores the order. */
function isSortedByActivity(leads: readonly Lead[]): boolean {
  const times = leads.map(({ lastActivityAt }) => Date.parse(valueOf(lastActivityAt) ?? ''))
  if (times.length > 0 && times.every((time) => Number.isNaN(time))) return false
  return times.every((time, index) => !(time < (times[index - 1] ?? -Infinity)))
}
