import type { CurrencyFormat } from '../../format/number/currencyFormat'
import { wireText } from '../../rest/readers'
import { fieldsOf, itemsOf, type WireFields } from '../../rest/wire'

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
      const decimalPoint = wireText(fields.get('DEC_POINT')) || '.'
      return [
        [
          code,
          {
            formatString,
            decimals: Number.isInteger(decimals) && decimals >= 0 ? Math.min(decimals, 10) : 2,
            decimalPoint,
            thousandsSeparator: separatorOf(fields, decimalPoint),
          },
        ],
      ]
    }),
  )
}

/** The separators by `THOUSANDS_VARIANT`. */
const variants: ReadonlyMap<string, string> = new Map([
  ['N', ''],
  ['C', ','],
  ['D', '.'],
  ['S', ' '],
  ['B', '&nbsp;'],
])

/**
 * Where the administrator chose the separator by its variant, the portal sends null for it, and the list of currencies
 * leaves the variant out: then a comma beside a decimal point, as the portal's English formats have it, else a blank.
 */
function separatorOf(fields: WireFields, decimalPoint: string): string {
  const separator = fields.get('THOUSANDS_SEP')
  // Not trimmed: a blank is the usual separator.
  if (typeof separator === 'string') return separator
  const chosen = variants.get(wireText(fields.get('THOUSANDS_VARIANT')))
  return chosen ?? (decimalPoint === '.' ? ',' : '&nbsp;')
}
