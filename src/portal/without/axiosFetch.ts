/**
 * Stands in the build for axios' fetch adapter: in a browser axios takes XMLHttpRequest, which every browser
 * has, so the adapter would never be asked for anything. The real-browser tests run with it.
 *
 * @returns no adapter, which axios takes for "not supported here"
 */
export function getFetch(): null {
  return null
}
