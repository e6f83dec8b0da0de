import { fromUnits, toUnits } from './units'

/** Takes decimal numbers, returns their sum. Works on the strings, so no cent of a huge sum is lost. */
export function sumDecimals(terms: readonly `${number}`[]): string {
  const read = terms.map(toUnits)
  const most = Math.max(0, ...read.map(({ decimals }) => decimals))
  const units = read.reduce(
    (sum, term) => sum + term.units * 10n ** BigInt(most - term.decimals),
    0n,
  )
  return fromUnits({ units, decimals: most })
}
