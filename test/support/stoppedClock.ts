import { act } from '@testing-library/react'
import { vi } from 'vitest'

// Taken before a test replaces them.
const { setTimeout: waitReally } = globalThis
const { now } = Date

/** How long {@link eventually} waits, in real ms. */
const limit = 8_000

/**
 * Stops the page's clock: its timers run by {@link pass} alone. A clock that follows the wall brings a slow
 * machine to the next timer while the test still waits for the state before.
 */
export function stopClock(): void {
  vi.useFakeTimers()
}

/** Moves the page's clock on by so many ms; whatever is due by then happens. */
export function pass(milliseconds: number): Promise<void> {
  return act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)))
}

/**
 * Waits in real time for what the network and React still owe, while the page's clock all but stands: it moves
 * on by 1 ms each 10 ms, for what is only put off until the next turn.
 *
 * @param check throws as long as the state meant is not there; the last error is thrown after 8 s
 * @returns what `check` returns
 */
export async function eventually<Found>(check: () => Found): Promise<Found> {
  const end = now() + limit
  for (;;) {
    try {
      return check()
    } catch (error) {
      if (now() > end) throw error
    }
    await act(async () => {
      await new Promise((resolve) => {
        waitReally(resolve, 10)
      })
      await vi.advanceTimersByTimeAsync(1)
    })
  }
}
