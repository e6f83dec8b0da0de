import { useSyncExternalStore } from 'react'

const minute = 60_000

let now = new Date()
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

function tick(): void {
  now = new Date()
  for (const listener of listeners) listener()
}

function watch(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(tick, minute)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function read(): Date {
  // With nobody watching the clock stands still: set it for the first who looks again.
  if (listeners.size === 0 && Date.now() - now.getTime() >= minute) now = new Date()
  return now
}

/** The present time, to the minute: what says "today" must not say so tomorrow. */
export function useNow(): Date {
  return useSyncExternalStore(watch, read)
}
