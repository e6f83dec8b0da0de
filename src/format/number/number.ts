import { isDecimal } from './decimal'

/** `Intl` of older engines refuses more decimals. */
const mostDecimals = 20

/**
 * Takes a decimal number as the portal writes it, a BCP 47 locale and, where the administrator set it, how
 * many decimals to show. Returns it with the locale's own point and without grouping: what people keep in
 * such fields may as well be a year, a tax number or an order's. Works on the string, so no digit is lost;
 * what is no decimal number comes back as it is.
 */
export function formatNumber(digits: string, locale: string, precision: number | null): string {
  if (!isDecimal(digits) || digits.length > 100) return digits
  const decimals = precision ?? mostDecimals
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    signDisplay: 'negative', // "-0.00" is zero
    maximumFractionDigits: Math.min(Math.max(0, Math.trunc(decimals)), mostDecimals),
  }).format(digits)
}
