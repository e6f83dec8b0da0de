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

/** Schedules the next tick for the start of a minute, so that a shown time changes with the clock. */
function waitForMinute(): void {
  timer = setTimeout(tick, minute - (Date.now() % minute))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (timer === undefined) waitForMinute()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearTimeout(timer)
    timer = undefined
  }
}

/** The current time as of the last full minute, for code that need not follow it. */
export function presentMinute(): Date {
  // Without subscribers nothing ticks: update the time when it is read.
  if (listeners.size === 0 && minuteOf(Date.now()) !== minuteOf(now.getTime())) now = new Date()
  return now
}

function minuteOf(time: number): number {
  return Math.floor(time / minute)
}

/** The current time, updated every minute, so that a "today" on the screen stays true. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, presentMinute)
}
