/**
 * Takes text, returns whether it is a decimal number as the portal writes them, with a point and
 * without grouping: `12`, `-0.50`; not `1e5`, `.5`, `1,5` or `''`.
 */
export function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(?:\.\d+)?$/.test(text)
}

/** Older engines throw a RangeError for more decimals. */
export const mostDecimals = 20
/** A longer number is shown as it is. */
export const mostCharacters = 100

/**
 * Takes a decimal number and a number of decimals, returns its digits rounded half away from zero.
 * Works on the string, so no cent of a huge sum is lost.
 */
export function roundDecimal(
  text: `${number}`,
  decimals: number,
): { negative: boolean; whole: string; fraction: string } {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'))
  const rounded = fraction.charAt(decimals) >= '5' ? kept + 1n : kept
  const digits = rounded.toString().padStart(decimals + 1, '0')
  return {
    negative: text.startsWith('-') && rounded !== 0n,
    whole: digits.slice(0, digits.length - decimals),
    fraction: digits.slice(digits.length - decimals),
  }
}
