import { queryOptions } from '@tanstack/react-query'
import { callBatch, type BatchCommand } from '../../rest/callBatch'
import { leadListKey } from '../model/leadListKey'
import { conditionsOf } from './leadRows'

/** How many leads in progress there are; null where the portal does not tell. */
export type LeadCounts = { mine: number | null; all: number | null }

/** The query for the numbers of a person's and of everybody's leads in progress: one request. */
export function countsQuery(me: number | null) {
  return queryOptions({
    queryKey: [...leadListKey, 'counts', me],
    queryFn: async (): Promise<LeadCounts> => {
      const commands: Record<string, BatchCommand> = { all: counted(null) }
      if (me !== null) commands['mine'] = counted(me)
      const answerOf = await callBatch(commands)
      const totalOf = (key: string): number | null => {
        const answer = answerOf(key)
        return answer.ok ? (answer.total ?? null) : null
      }
      return { all: totalOf('all'), mine: me === null ? null : totalOf('mine') }
    },
  })
}

const counted = (person: number | null): BatchCommand => ({
  method: 'crm.lead.list',
  params: { filter: conditionsOf(null, person), select: ['ID'], start: 0 },
})
