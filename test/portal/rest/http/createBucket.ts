/** Rate limit of a portal: requests at once, and requests per second; beyond it answers 503. */
export type RateLimit = { size: number; drainPerSecond: number }

/** High enough that no test reaches it, however fast it runs. */
export const generousLimit: RateLimit = { size: 100_000, drainPerSecond: 10_000 }

/** Limit of a cloud portal, https://apidocs.bitrix24.com/limits.html. */
export const cloudLimit: RateLimit = { size: 50, drainPerSecond: 2 }

/** Creates a leaky bucket; the function returns false when a request exceeds the limit. */
export function createBucket(limit: RateLimit, now: () => number): () => boolean {
  let level = 0
  let last = now()
  return () => {
    const present = now()
    level = Math.max(0, level - ((present - last) / 1000) * limit.drainPerSecond)
    last = present
    if (level + 1 > limit.size) return false
    level += 1
    return true
  }
}
