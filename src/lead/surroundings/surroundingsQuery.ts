import { queryOptions } from '@tanstack/react-query'
import { callBatch } from '../../rest/callBatch'
import type { Lead } from '../model/Lead'
import { leadKey } from '../model/leadKey'
import { readSurroundings } from './readSurroundings'
import { boundOf, surroundingCommands } from './surroundingCommands'
import type { Surroundings } from '../model/Surroundings'

/** What all queries for the surroundings of a lead begin with. */
export function surroundingsKey(leadId: number) {
  return [...leadKey(leadId), 'surroundings'] as const
}

/** The query for how a lead got where it is, and what comes next: one batch. */
export function surroundingsQuery(lead: Lead) {
  const { id, contactId, companyId } = lead
  return queryOptions({
    queryKey: [...surroundingsKey(id), contactId, companyId],
    queryFn: async (): Promise<Surroundings> => {
      return readSurroundings(await callBatch(surroundingCommands(boundOf(lead))))
    },
    structuralSharing: false,
  })
}
