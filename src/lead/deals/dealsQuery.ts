import { queryOptions } from '@tanstack/react-query'
import { callBatch } from '../../rest/callBatch'
import type { Deals } from '../model/Deals'
import type { Lead } from '../model/Lead'
import { leadKey } from '../model/leadKey'
import { dealCommands } from './dealCommands'
import { readDeals } from './readDeals'

/** The query for the deals made from a lead and those of its client: one batch. */
export function dealsQuery(lead: Lead) {
  const { id, contactId, companyId } = lead
  return queryOptions({
    queryKey: [...leadKey(id), 'deals', contactId, companyId],
    queryFn: async (): Promise<Deals> => {
      const commands = dealCommands(lead)
      const answers = await callBatch(commands)
      return readDeals(id, (key) => (commands[key] ? answers(key) : undefined))
    },
    structuralSharing: false,
  })
}
