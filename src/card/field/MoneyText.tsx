import { formatMoney } from '../../format/number/money'
import { useI18n } from '../../i18n/I18n'
import { useCardData } from '../shared/CardData'

/** A sum in the portal's own format of its currency. */
export function MoneyText({ amount, currency }: { amount: string; currency: string | null }) {
  const { locale } = useI18n()
  const { directories } = useCardData()
  const format = currency === null ? undefined : directories?.currencies.get(currency)
  return formatMoney(amount, currency, locale, format)
}
