/**
 * Stands in the build for qs-esm, which the SDK needs for its own batches only; the card's batches are
 * written by `callBatch`. Every test runs with it.
 */
export function stringify(): never {
  throw new Error('qs-esm is left out of this build, see src/portal/without/qs.ts')
}
