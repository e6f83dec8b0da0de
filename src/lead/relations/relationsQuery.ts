import { queryOptions } from '@tanstack/react-query'
import { batchLimit, callBatch, type BatchCommand } from '../../rest/callBatch'
import { dealCommands } from '../deals/dealCommands'
import { dealsQuery } from '../deals/dealsQuery'
import { readDeals } from '../deals/readDeals'
import { duplicateCommands } from '../duplicates/duplicateCommands'
import { duplicatesQuery } from '../duplicates/duplicatesQuery'
import { duplicateValues } from '../duplicates/duplicateValues'
import { readDuplicates } from '../duplicates/readDuplicates'
import type { Lead } from '../model/Lead'
import { productsCommand, productsKey } from '../products/productCommands'
import { isMethodMissing, productsQuery } from '../products/productsQuery'
import { readProducts } from '../products/readProducts'
import { elementCommands, relationCommands, type References } from './relationCommands'
import { relationsKey } from './relationsKey'
import { readRelations } from './readRelations'
import { readSurroundings } from '../surroundings/readSurroundings'
import type { Relations } from '../model/Relations'
import { boundOf, surroundingCommands } from '../surroundings/surroundingCommands'
import { surroundingsQuery } from '../surroundings/surroundingsQuery'

/** Which of the parts that a card may be without are on it; the others are not asked for. */
export type WantedParts = { deals: boolean; products: boolean }

/**
 * The query for the relations of a lead. Its batch includes the surroundings and the duplicates, which
 * saves their own requests.
 *
 * @param locale decides the order of the name's parts
 * @param origin the portal's origin
 */
export function relationsQuery(
  lead: Lead,
  references: References,
  locale: string,
  origin: string,
  wanted: WantedParts = { deals: true, products: true },
) {
  return queryOptions({
    queryKey: [...relationsKey(lead.id), references, locale],
    queryFn: async ({ client }): Promise<Relations> => {
      const duplicates = duplicateCommands(duplicateValues(lead))
      const all: Record<string, BatchCommand> = {
        ...relationCommands(references),
        ...surroundingCommands(boundOf(lead)),
        ...duplicates,
        ...(wanted.deals && dealCommands(lead)),
        ...(wanted.products && { [productsKey]: productsCommand(lead.id) }),
        // Last: where a lead is linked to more than a batch has room for, they go by type and number.
        ...elementCommands(references),
      }
      const commands = Object.fromEntries(Object.entries(all).slice(0, batchLimit))
      const askedAt = Date.now()
      const answers = await callBatch(commands)
      const answerOf = (key: string) => (commands[key] ? answers(key) : undefined)
      const around = surroundingsQuery(lead).queryKey
      // After a write they are read alone: what was asked for before that is older. A clock that was set back is no write.
      const readAt = client.getQueryState(around)?.dataUpdatedAt ?? 0
      if (readAt <= askedAt || readAt > Date.now()) {
        client.setQueryData(around, readSurroundings(answerOf))
      }
      client.setQueryData(
        duplicatesQuery(lead).queryKey,
        readDuplicates(lead, Object.keys(duplicates).map(answers)),
      )
      if (wanted.deals) {
        client.setQueryData(dealsQuery(lead).queryKey, readDeals(lead.id, answerOf))
      }
      const products = answerOf(productsKey)
      // An old portal is asked again, by the older method.
      if (products && !isMethodMissing(products)) {
        client.setQueryData(productsQuery(lead).queryKey, readProducts(products))
      }
      return readRelations(references, answerOf, locale, origin)
    },
    structuralSharing: false,
  })
}
