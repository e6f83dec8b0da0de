/**
 * Does something when the browser has nothing better to do, three seconds from now at the latest: the card
 * itself comes first.
 *
 * @returns how to call it off
 */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act, { timeout: 3_000 })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(act, 200) // Safari
  return () => clearTimeout(timer)
}
