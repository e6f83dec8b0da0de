import { isDecimal } from '../../format/number/decimal'
import { multiplyDecimals } from '../../format/number/multiplyDecimals'
import { formatNumber } from '../../format/number/number'
import { sumDecimals } from '../../format/number/sumDecimals'
import { isolated } from '../../format/text/isolated'
import type { Lead } from '../../lead/model/Lead'
import type { ProductRow, Products } from '../../lead/model/Products'
import { valueOf } from '../../rest/Read'
import { moneyText } from '../field/moneyText'
import type { TextContext } from '../field/TextContext'

/** What `productsSum` says, and what `manualText` adds to it. */
export function productsText(context: TextContext, lead: Lead, products: Products): string {
  return productsSum(context, lead, products) + manualText(context, lead)
}

/** Behind a comma, that a lead's amount was entered by hand: it may differ from the products' sum; empty when it was not. */
export function manualText({ t }: TextContext, lead: Lead): string {
  return valueOf(lead.amountIsManual) === true ? t('app.comma') + t('products.manual') : ''
}

/** How many products a lead has and what they cost; without the sum where not all rows were read. */
export function productsSum(context: TextContext, lead: Lead, products: Products): string {
  const { t, locale } = context
  const { rows, total } = products
  const sums = rows.flatMap((row) => {
    const sum = rowSum(context, lead, row)
    return sum !== null && isDecimal(sum) ? [sum] : []
  })
  const isWhole = sums.length === total
  const parts = [
    t('products.count', { count: total }),
    ...(isWhole
      ? [isolated(moneyText(context, sumDecimals(sums), valueOf(lead.currency)), locale)]
      : []),
  ]
  return parts.join(t('app.comma'))
}

/** What a row costs, rounded as the portal rounds sums of the currency; null when price or quantity are missing. */
function rowSum(
  { directories }: TextContext,
  { currency }: Lead,
  { price, quantity }: ProductRow,
): string | null {
  if (price === null || quantity === null || !isDecimal(price) || !isDecimal(quantity)) return null
  const format = directories?.currencies.get(valueOf(currency) ?? '')
  return multiplyDecimals(price, quantity, format?.decimals ?? 2)
}

/** What a row says: the product's name, its quantity, price and discount, and what it costs; null when that is unknown. */
export function productRowTexts(
  context: TextContext,
  lead: Lead,
  row: ProductRow,
): { name: string; facts: string[]; sum: string | null } {
  const { t } = context
  const money = (amount: string): string => moneyText(context, amount, valueOf(lead.currency))
  const sum = rowSum(context, lead, row)
  return {
    name: row.name ?? t('products.unnamed'),
    facts: [
      quantityText(context, row),
      row.price === null ? '' : t('products.price', { price: money(row.price) }),
      row.discount === null ? '' : t('products.discount', { discount: money(row.discount) }),
    ].filter(Boolean),
    sum: sum === null ? null : money(sum),
  }
}

/** How much of a product, with its unit. */
function quantityText({ locale }: TextContext, { quantity, unit }: ProductRow): string {
  if (quantity === null) return ''
  return [formatNumber(quantity, locale, null), unit].filter(Boolean).join('\u00A0')
}
