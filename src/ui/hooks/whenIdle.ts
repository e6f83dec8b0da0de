/**
 * Runs a function when the browser is idle, after a limit at the latest.
 *
 * @param limit in ms
 * @returns cancels it
 */
export function whenIdle(act: () => void, limit = 3_000): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act, { timeout: limit })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(act, 200) // Safari
  return () => clearTimeout(timer)
}
