import type { BatchCommand } from '../../rest/callBatch'

/** The key of the command for the first page of a lead's products in a batch. */
export const productsKey = 'products'

/**
 * The command for one page of a lead's products.
 *
 * @param start how many rows come before the page
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html
 */
export function productsCommand(leadId: number, start = 0): BatchCommand {
  return {
    method: 'crm.item.productrow.list',
    params: {
      // The portal looks for exactly these two keys.
      filter: { '=ownerType': 'L', '=ownerId': leadId },
      order: { sort: 'asc', id: 'asc' },
      start,
    },
  }
}
