/**
 * Replaces axios' fetch adapter in the build: in a browser axios uses XMLHttpRequest and never this adapter. The
 * real-browser tests run with it.
 *
 * @returns null, by which axios knows that the adapter is not supported
 */
export function getFetch(): null {
  return null
}
