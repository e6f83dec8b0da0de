import { mostDecimals, roundDecimal } from './decimal'
import { decodeEntities, plainText, stripTags } from '../text/plainText'

/**
 * The portal's format of a currency, unprocessed: `formatString` has `#` for the number and, like
 * the separators, may contain entities.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html
 */
export type CurrencyFormat = {
  /** `FORMAT_STRING`: `&euro;#`, `# &#8381;` */
  formatString: string
  /** `DECIMALS`: the number of digits after the point. */
  decimals: number
  /** `DEC_POINT` */
  decimalPoint: string
  /** `THOUSANDS_SEP`: `&nbsp;`, `' '` or `''` */
  thousandsSeparator: string
}

/**
 * Takes a decimal number and the portal's format, returns the sum as plain text with non-breaking
 * blanks, or undefined when the format has no `#`. Rounds half away from zero as the portal does.
 */
export function formatAsPortal(amount: `${number}`, format: CurrencyFormat): string | undefined {
  // `#` stands for the number, except in `&#8381;` (and in a colour inside a tag).
  const numberSign = /(?<!&)#/
  const template = stripTags(format.formatString)
  const at = template.search(numberSign)
  if (at < 0) return undefined
  const { negative, whole, fraction } = roundDecimal(amount, clampDecimals(format.decimals))
  const grouped = whole.replaceAll(
    /\B(?=(?:\d{3})+$)/g,
    plainText(format.thousandsSeparator).replaceAll('$', '$$$$'),
  )
  // Without a point 12.00 would be read as 1200.
  const point = plainText(format.decimalPoint) || '.'
  const number = fraction === '' ? grouped : grouped + point + fraction
  const before = decodeEntities(template.slice(0, at))
  const after = decodeEntities(template.slice(at + 1))
  const text = `${before}${number}${after}`.trim().replaceAll(/\s/g, '\u00a0')
  return negative ? `-${text}` : text
}

function clampDecimals(decimals: number): number {
  return Number.isInteger(decimals) && decimals >= 0 ? Math.min(decimals, mostDecimals) : 2
}
