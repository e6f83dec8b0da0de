import { numberFormat } from '../language/numberFormat'
import { formatAsPortal, type CurrencyFormat } from './currencyFormat'
import { isDecimal, mostCharacters, mostDecimals } from './decimal'

/**
 * Takes a decimal string (`OPPORTUNITY`, which may exceed 2^53 in cents), a currency code or null,
 * a BCP 47 locale and the portal's own format if known. Returns the sum as text without converting
 * it to a double: zero cents are dropped, extra decimals kept. An amount that is not a decimal
 * number, and a code that is not ISO 4217, are shown unchanged.
 */
export function formatMoney(
  amount: string,
  currency: string | null,
  locale: string,
  format?: CurrencyFormat,
): string {
  const text = amount.trim()
  const code = currency?.trim() ?? ''
  if (!isDecimal(text) || text.length > mostCharacters) return withCode(text, code)
  const decimals = text.replace(/0+$/, '').split('.')[1]?.length ?? 0
  if (decimals > mostDecimals) return withCode(text, code)
  const asPortal = format && formatAsPortal(text, format)
  if (asPortal !== undefined) return asPortal
  const iso = /^[a-z]{3}$/i.test(code)
  const style: Intl.NumberFormatOptions = iso ? { style: 'currency', currency: code } : {}
  const usual = iso ? usualDecimals(locale, style) : 2
  const number = numberFormat(locale, {
    ...style,
    signDisplay: 'negative', // "-0.00" is zero
    minimumFractionDigits: usual,
    maximumFractionDigits: Math.max(usual, decimals),
    trailingZeroDisplay: 'stripIfInteger',
  }).format(text)
  return iso ? number : withCode(number, code)
}

/**
 * Takes the value of a custom field of type `money` (`300|USD`), returns the parts before and after
 * the last bar, or null when there is no amount (`''`, `'|'`, `'|USD'`).
 */
export function splitMoney(value: string): { amount: string; currency: string | null } | null {
  const bar = value.lastIndexOf('|')
  const amount = (bar < 0 ? value : value.slice(0, bar)).trim()
  const currency = bar < 0 ? '' : value.slice(bar + 1).trim()
  return amount === '' ? null : { amount, currency: currency === '' ? null : currency }
}

function usualDecimals(locale: string, style: Intl.NumberFormatOptions): number {
  return numberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2
}

function withCode(number: string, code: string): string {
  return code === '' ? number : `${number}\u00a0${code}`
}
