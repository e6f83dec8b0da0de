import { formatMoney } from '../../format/number/money'
import type { TextContext } from './TextContext'

/** An amount in the portal's format of the currency. */
export function moneyText(
  { directories, locale }: TextContext,
  amount: string,
  currency: string | null,
): string {
  const format = currency === null ? undefined : directories?.currencies.get(currency)
  return formatMoney(amount, currency, locale, format)
}
