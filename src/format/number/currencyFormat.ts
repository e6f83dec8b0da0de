import { roundDecimal } from './decimal'
import { decodeEntities, plainText, stripTags } from '../text/plainText'

/**
 * The portal's own way to write a currency (facts 4.7, `crm.currency.list`), as it came:
 * `formatString` has `#` in place of the number and, like the separators, may hold entities.
 */
export type CurrencyFormat = {
  /** `FORMAT_STRING`: `&euro;#`, `# &#8381;` */
  formatString: string
  /** `DECIMALS`: how many digits after the point. */
  decimals: number
  /** `DEC_POINT` */
  decimalPoint: string
  /** `THOUSANDS_SEP`: `&nbsp;`, `' '` or `''` */
  thousandsSeparator: string
}

/**
 * Takes a decimal number and the portal's format, returns the sum as plain text, or undefined when
 * the format has no place for a number. Rounds half up as the portal does; blanks do not break.
 */
export function formatAsPortal(amount: `${number}`, format: CurrencyFormat): string | undefined {
  // `#` stands for the number, except in `&#8381;` (and in a colour inside of a tag).
  const place = /(?<!&)#/
  const template = stripTags(format.formatString)
  const at = template.search(place)
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
  return Number.isInteger(decimals) && decimals >= 0 ? Math.min(decimals, 20) : 2
}
