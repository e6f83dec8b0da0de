import { useSyncExternalStore } from 'react'

const minute = 60_000

let now = new Date()
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function tick(): void {
  now = new Date()
  waitForMinute()
  for (const listener of listeners) listener()
}

/** Until the clock on the wall turns over: a shown time must not lag behind it. */
function waitForMinute(): void {
  timer = setTimeout(tick, minute - (Date.now() % minute))
}

function watch(listener: () => void): () => void {
  listeners.add(listener)
  if (timer === undefined) waitForMinute()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearTimeout(timer)
    timer = undefined
  }
}

/** The present time, to the minute, for what need not follow it. */
export function presentMinute(): Date {
  // With nobody watching the clock stands still: set it for the first who looks again.
  if (listeners.size === 0 && minuteOf(Date.now()) !== minuteOf(now.getTime())) now = new Date()
  return now
}

function minuteOf(time: number): number {
  return Math.floor(time / minute)
}

/** The present time, to the minute: what says "today" must not say so tomorrow. */
export function useNow(): Date {
  return useSyncExternalStore(watch, presentMinute)
}
