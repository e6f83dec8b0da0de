/** Repeated measurements in two numbers. */
export type Summary = {
  median: number
  /** Median of the distances from the median: half of all measurements lie within it. */
  spread: number
}

/** Takes measured values, returns their summary. */
export function summarize(values: readonly number[]): Summary {
  const median = medianOf(values)
  return { median, spread: medianOf(values.map((value) => Math.abs(value - median))) }
}

/**
 * How much longer `values` took than `floor`, measured in turns: the summary of the ratios pair by pair,
 * so that a busy moment of the machine weighs on both.
 */
export function summarizeRatios(values: readonly number[], floor: readonly number[]): Summary {
  return summarize(
    values.flatMap((value, index) => {
      const least = floor[index]
      return least === undefined ? [] : [value / least]
    }),
  )
}

/** The exponent of growth between two sizes: 1 is linear, below 1 better. */
export function growthExponent(
  [size, value]: readonly [number, number],
  [largerSize, largerValue]: readonly [number, number],
): number {
  return Math.log(largerValue / value) / Math.log(largerSize / size)
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
