import { isDecimal } from '../../format/number/decimal'
import { sumDecimals } from '../../format/number/sumDecimals'
import type { Deal, DealGroup } from '../../lead/model/Deals'
import { moneyText } from '../field/moneyText'
import type { TextContext } from '../field/TextContext'

/** How many deals a group has and what they are worth, a sum for each currency. */
export function dealsText(context: TextContext, { deals, total, isCapped }: DealGroup): string {
  const { t } = context
  const list = (parts: string[]): string => parts.join(t('app.comma'))
  const sum = sumTexts(context, deals)
  if (!isCapped) return list([t('deals.count', { count: total }), ...sum])
  const latest = { count: deals.length, sum: list(sum) }
  const count = t('deals.atLeast', { count: total })
  return sum.length === 0 ? count : list([count, t('deals.sumOfLatest', latest)])
}

function sumTexts(context: TextContext, deals: readonly Deal[]): string[] {
  const byCurrency = new Map<string | null, `${number}`[]>()
  for (const { amount, currency } of deals) {
    if (amount === null || !isDecimal(amount) || Number(amount) === 0) continue
    byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), amount])
  }
  return [...byCurrency].map(([currency, amounts]) =>
    moneyText(context, sumDecimals(amounts), currency),
  )
}
