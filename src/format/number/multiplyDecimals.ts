import { fromUnits, toUnits } from './units'

/**
 * Takes two decimal numbers and a number of decimals, returns their product rounded half away from zero. Works on
 * the strings, so no cent of a huge product is lost.
 */
export function multiplyDecimals(left: `${number}`, right: `${number}`, decimals: number): string {
  const [one, other] = [toUnits(left), toUnits(right)]
  const product = one.units * other.units
  const surplus = one.decimals + other.decimals - decimals
  if (surplus <= 0) {
    return fromUnits({ units: product * 10n ** BigInt(-surplus), decimals })
  }
  const step = 10n ** BigInt(surplus)
  const half = product < 0n ? -(step / 2n) : step / 2n
  // Division of whole numbers cuts towards zero.
  return fromUnits({ units: (product + half) / step, decimals })
}
