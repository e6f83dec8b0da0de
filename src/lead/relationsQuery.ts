import { queryOptions } from '@tanstack/react-query'
import { callBatch } from '../rest/callBatch'
import { relationCommands, type References } from './relationCommands'
import { readRelations } from './readRelations'
import type { Relations } from './Relations'

/**
 * The query for everybody and everything a lead is bound to: one batch.
 *
 * @param locale decides the order of names
 * @param origin the portal's origin
 */
export function relationsQuery(references: References, locale: string, origin: string) {
  return queryOptions({
    queryKey: ['lead', references.leadId, 'relations', references, locale],
    queryFn: async (): Promise<Relations> => {
      const commands = relationCommands(references)
      const answers = await callBatch(commands)
      const answerOf = (key: string) => (commands[key] ? answers(key) : undefined)
      return readRelations(references, answerOf, locale, origin)
    },
    structuralSharing: false,
  })
}
