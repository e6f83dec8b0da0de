import { queryOptions } from '@tanstack/react-query'
import { callBatch } from '../../rest/callBatch'
import type { Lead } from '../model/Lead'
import { freshRowKey } from '../model/leadListKey'
import type { Activity } from '../model/Surroundings'
import { plannedActivities, readOwned } from './fetchNextSteps'
import { leadRows, readLeadRows } from './leadRows'

/** A lead of the list as it is after somebody has worked on it. */
export type FreshRow = {
  id: number
  /** Null when it can no longer be read. */
  lead: Lead | null
  /** Undefined when it could not be read; null when nothing is planned. */
  step: Activity | null | undefined
}

/** The query that reads a lead of the list again after it was open: one request. */
export function freshRowQuery(id: number) {
  return queryOptions({
    queryKey: freshRowKey(id),
    queryFn: async (): Promise<FreshRow> => {
      const answerOf = await callBatch({
        lead: leadRows({ ID: id }),
        planned: plannedActivities({ OWNER_ID: id }),
      })
      const [lead, planned] = [answerOf('lead'), answerOf('planned')]
      if (!lead.ok) throw lead.failure
      const step = planned.ok ? (readOwned(planned.result)[0]?.activity ?? null) : undefined
      return { id, lead: readLeadRows(lead).find((one) => one.id === id) ?? null, step }
    },
    staleTime: Infinity,
  })
}
