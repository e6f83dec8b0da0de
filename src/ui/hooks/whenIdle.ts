/**
 * Runs a function when the browser is idle, after three seconds at the latest.
 *
 * @returns cancels it
 */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act, { timeout: 3_000 })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(act, 200) // Safari
  return () => clearTimeout(timer)
}
