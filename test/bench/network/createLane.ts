/** One direction of a line: tells when the last of so many bytes has gone through, if they come now. */
export type Lane = (bytes: number, now: number) => number

/** A lane that everything in this direction shares: what comes while it is busy waits its turn. */
export function createLane(bitsPerSecond: number): Lane {
  let free = 0
  return (bytes, now) => {
    free = Math.max(free, now) + (bytes * 8 * 1000) / bitsPerSecond
    return free
  }
}
