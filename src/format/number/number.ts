import { numberFormat } from '../language/numberFormat'
import { isDecimal, mostCharacters, mostDecimals } from './decimal'

/**
 * Takes a decimal number as the portal writes it, a BCP 47 locale and the number of decimals that
 * the administrator set, or null. Returns it with the locale's decimal point and without grouping,
 * since such fields also hold years, tax numbers and order numbers. Works on the string, so no
 * digit is lost; text that is not a decimal number is returned unchanged.
 */
export function formatNumber(digits: string, locale: string, precision: number | null): string {
  if (!isDecimal(digits) || digits.length > mostCharacters) return digits
  const decimals = precision ?? mostDecimals
  return numberFormat(locale, {
    useGrouping: false,
    signDisplay: 'negative', // "-0.00" is zero
    maximumFractionDigits: Math.min(Math.max(0, Math.trunc(decimals)), mostDecimals),
  }).format(digits)
}
