/** One direction of a network line. Takes a number of bytes sent at `now`, returns when the last one has passed, in ms. */
export type Lane = (bytes: number, now: number) => number

/** Creates a lane that all connections share: bytes queue while it is busy. */
export function createLane(bitsPerSecond: number): Lane {
  let free = 0
  return (bytes, now) => {
    free = Math.max(free, now) + (bytes * 8 * 1000) / bitsPerSecond
    return free
  }
}
