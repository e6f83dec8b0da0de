/** How much a portal takes before it answers 503: requests at once, and requests per second. */
export type RateLimit = { size: number; drainPerSecond: number }

/** Generous, so that tests do not depend on how fast they run. */
export const generousLimit: RateLimit = { size: 100_000, drainPerSecond: 10_000 }

/** The limit of an ordinary cloud portal. */
export const cloudLimit: RateLimit = { size: 50, drainPerSecond: 2 }

/** A leaky bucket: says whether one more request fits in. */
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
