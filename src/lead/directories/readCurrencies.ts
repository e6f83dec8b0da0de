import type { CurrencyFormat } from '../../format/number/currencyFormat'
import { wireText } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'

/**
 * Reads the portal's currency formats, by currency code.
 *
 * @param wire the result of `crm.currency.list`
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html
 */
export function readCurrencies(wire: unknown): Map<string, CurrencyFormat> {
  return new Map(
    itemsOf(wire).flatMap((item): [string, CurrencyFormat][] => {
      const fields = fieldsOf(item)
      const code = wireText(fields.get('CURRENCY'))
      const formatString = wireText(fields.get('FORMAT_STRING'))
      if (!code || !formatString.includes('#')) return []
      const decimals = Number(wireText(fields.get('DECIMALS')) || '2')
      const separator = fields.get('THOUSANDS_SEP')
      return [
        [
          code,
          {
            formatString,
            decimals: Number.isInteger(decimals) && decimals >= 0 ? Math.min(decimals, 10) : 2,
            decimalPoint: wireText(fields.get('DEC_POINT')) || '.',
            // Not trimmed: a blank is the usual separator.
            thousandsSeparator: typeof separator === 'string' ? separator : '',
          },
        ],
      ]
    }),
  )
}
