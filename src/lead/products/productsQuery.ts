import { queryOptions } from '@tanstack/react-query'
import { callBatch, type BatchAnswer } from '../../rest/callBatch'
import type { Lead } from '../model/Lead'
import { leadKey } from '../model/leadKey'
import type { Products } from '../model/Products'
import { productsCommand } from './productCommands'
import { readClassicProducts, readProducts } from './readProducts'

/** The query for the first page of a lead's products: one batch. Read again when the amount has changed. */
export function productsQuery({ id, amount, amountIsManual }: Lead) {
  return queryOptions({
    queryKey: [...leadKey(id), 'products', amount, amountIsManual],
    queryFn: async (): Promise<Products> => {
      const answerOf = await callBatch({
        rows: productsCommand(id),
        classic: { method: 'crm.lead.productrows.get', params: { id } },
      })
      const rows = answerOf('rows')
      return isMethodMissing(rows) ? readClassicProducts(answerOf('classic')) : readProducts(rows)
    },
    structuralSharing: false,
  })
}

/** The query for a further page of them. */
export function furtherProductsQuery(leadId: number, start: number) {
  return queryOptions({
    queryKey: [...leadKey(leadId), 'products', 'from', start],
    queryFn: async (): Promise<Products> => {
      const answerOf = await callBatch({ rows: productsCommand(leadId, start) })
      return readProducts(answerOf('rows'))
    },
    structuralSharing: false,
  })
}

/** Whether a portal is too old for the newer method. */
export function isMethodMissing(answer: BatchAnswer | undefined): boolean {
  return answer?.ok === false && answer.failure.kind === 'methodMissing'
}
