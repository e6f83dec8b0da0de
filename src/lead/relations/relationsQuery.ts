import { queryOptions } from '@tanstack/react-query'
import { callBatch } from '../../rest/callBatch'
import type { Lead } from '../model/Lead'
import { relationCommands, type References } from './relationCommands'
import { relationsKey } from './relationsKey'
import { readRelations } from './readRelations'
import { readSurroundings } from '../surroundings/readSurroundings'
import type { Relations } from '../model/Relations'
import { boundOf, contactValues, surroundingCommands } from '../surroundings/surroundingCommands'
import { surroundingsQuery } from '../surroundings/surroundingsQuery'

/**
 * The query for the relations of a lead. Its batch includes the surroundings, which saves their own request.
 *
 * @param locale decides the order of the name's parts
 * @param origin the portal's origin
 */
export function relationsQuery(lead: Lead, references: References, locale: string, origin: string) {
  return queryOptions({
    queryKey: [...relationsKey(lead.id), references, locale],
    queryFn: async ({ client }): Promise<Relations> => {
      const commands = {
        ...relationCommands(references),
        ...surroundingCommands(boundOf(lead), contactValues(lead)),
      }
      const answers = await callBatch(commands)
      const answerOf = (key: string) => (commands[key] ? answers(key) : undefined)
      client.setQueryData(surroundingsQuery(lead).queryKey, readSurroundings(lead, answerOf))
      return readRelations(references, answerOf, locale, origin)
    },
    structuralSharing: false,
  })
}
