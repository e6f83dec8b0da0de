import type * as fc from 'fast-check'

const { LAWS_SEED, LAWS_RUNS } = process.env

/**
 * How a law is tried: on the same inputs in every run of `npm test`. A failure prints its seed and path, and
 * `LAWS_SEED=… npx vitest run --project node test/laws` repeats it; `LAWS_SEED=$RANDOM LAWS_RUNS=20000` looks elsewhere.
 *
 * @param numRuns how many inputs a law is tried on in `npm test`
 */
export function runs<T>(numRuns = 300): fc.Parameters<T> {
  return { seed: Number(LAWS_SEED ?? 17), numRuns: Number(LAWS_RUNS ?? numRuns) }
}
