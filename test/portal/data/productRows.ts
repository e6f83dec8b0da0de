import type { WireRecord } from '../rest/Wire'

const row = (
  id: string,
  owner: string,
  name: string,
  price: number,
  more: WireRecord,
): WireRecord => ({
  ID: id,
  OWNER_ID: owner,
  OWNER_TYPE: 'L',
  PRODUCT_ID: 0,
  PRODUCT_NAME: name,
  ORIGINAL_PRODUCT_NAME: name,
  PRODUCT_DESCRIPTION: null,
  PRICE: price,
  PRICE_EXCLUSIVE: price,
  PRICE_NETTO: price,
  PRICE_BRUTTO: price,
  PRICE_ACCOUNT: price.toFixed(8),
  QUANTITY: 1,
  DISCOUNT_TYPE_ID: 2,
  DISCOUNT_RATE: 0,
  DISCOUNT_SUM: 0,
  TAX_RATE: null,
  TAX_INCLUDED: 'N',
  CUSTOMIZED: 'Y',
  MEASURE_CODE: 796,
  MEASURE_NAME: 'pcs',
  SORT: 10,
  XML_ID: '',
  TYPE: 1,
  STORE_ID: null,
  RESERVE_ID: null,
  DATE_RESERVE_END: null,
  RESERVE_QUANTITY: null,
  ...more,
})

/** Products of the demo leads, by the id of the lead. */
export const productRows: Readonly<Record<string, readonly WireRecord[]>> = {
  '2001': [
    row('1425', '2001', 'Cabinet 600 mm', 412.5, { PRODUCT_ID: 6935, QUANTITY: 14 }),
    row('1427', '2001', 'Worktop, oak, 38 mm', 1290, {
      QUANTITY: 4.2,
      MEASURE_CODE: 6,
      MEASURE_NAME: 'm',
      TAX_RATE: 19,
      TAX_INCLUDED: 'Y',
    }),
    row('1429', '2001', 'Delivery and installation', 1800, {
      DISCOUNT_RATE: 10,
      DISCOUNT_SUM: 200,
    }),
  ],
}
