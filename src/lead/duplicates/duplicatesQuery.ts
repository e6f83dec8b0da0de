import { queryOptions } from '@tanstack/react-query'
import { callBatch } from '../../rest/callBatch'
import type { Duplicates } from '../model/Duplicates'
import type { Lead } from '../model/Lead'
import { leadKey } from '../model/leadKey'
import { duplicateCommands } from './duplicateCommands'
import { duplicateValues } from './duplicateValues'
import { readDuplicates } from './readDuplicates'

/** The query for the records with the phones or e-mails of a lead: one batch, or none where it has neither. */
export function duplicatesQuery(lead: Lead) {
  const { id, contactId, companyId } = lead
  const values = duplicateValues(lead)
  return queryOptions({
    queryKey: [...leadKey(id), 'duplicates', values, contactId, companyId],
    queryFn: async (): Promise<Duplicates> => {
      const commands = duplicateCommands(values)
      const keys = Object.keys(commands)
      if (keys.length === 0) return readDuplicates(lead, [])
      const answers = await callBatch(commands)
      return readDuplicates(lead, keys.map(answers))
    },
    structuralSharing: false,
  })
}
