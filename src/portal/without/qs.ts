/**
 * Replaces qs-esm, which the SDK uses for its own batches only; the card sends batches by `callBatch`. Every test
 * runs with it.
 */
export function stringify(): never {
  throw new Error('qs-esm is left out of this build, see src/portal/without/qs.ts')
}
