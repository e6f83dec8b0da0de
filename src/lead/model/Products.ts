import type { Decimal } from '../../rest/Read'

/** One line of a lead's products. */
export type ProductRow = {
  id: number
  name: string | null
  quantity: Decimal | null
  /** The unit in the portal's words. */
  unit: string | null
  /** Of one unit, with tax and after the discount. */
  price: Decimal | null
  /** Of one unit; null when there is none. */
  discount: Decimal | null
}

/** A lead's products as far as they were read. */
export type Products = {
  /** In the order of the portal's card. */
  rows: readonly ProductRow[]
  /** How many there are in all. */
  total: number
  isUnread: boolean
}
