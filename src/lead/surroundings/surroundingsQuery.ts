import { queryOptions } from '@tanstack/react-query'
import { callBatch } from '../../rest/callBatch'
import type { Lead } from '../model/Lead'
import { leadKey } from '../model/leadKey'
import { readSurroundings } from './readSurroundings'
import { boundOf, contactValues, surroundingCommands } from './surroundingCommands'
import type { Surroundings } from '../model/Surroundings'

/** What all queries for the surroundings of a lead begin with. */
export function surroundingsKey(leadId: number) {
  return [...leadKey(leadId), 'surroundings'] as const
}

/** The query for how a lead got where it is, what comes next, and who else has its contacts: one batch. */
export function surroundingsQuery(lead: Lead) {
  const { id, contactId, companyId } = lead
  const values = contactValues(lead)
  return queryOptions({
    queryKey: [...surroundingsKey(id), values, contactId, companyId],
    queryFn: async (): Promise<Surroundings> => {
      const commands = surroundingCommands(boundOf(lead), values)
      const answers = await callBatch(commands)
      return readSurroundings({ id, contactId, companyId }, (command) =>
        commands[command] ? answers(command) : undefined,
      )
    },
    structuralSharing: false,
  })
}
