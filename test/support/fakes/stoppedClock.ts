import { act } from '@testing-library/react'
import { vi } from 'vitest'

// The real timers, read before a test replaces them.
const { setTimeout: waitReally } = globalThis
const { now } = Date

/** The limit of {@link eventually}, in real ms. */
const limit = 8_000

/**
 * Stops the page's clock: timers only run by {@link pass}. With a clock that follows real time, a slow machine reaches
 * the next timer while the test still waits for an earlier state.
 */
export function stopClock(): void {
  vi.useFakeTimers()
}

/** Advances the page's clock by `ms` and runs the timers that are due. */
export function pass(milliseconds: number): Promise<void> {
  return act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)))
}

/**
 * Waits in real time for the network and React. The page's clock advances by 1 ms each 10 ms only, which runs timers
 * of 0 ms.
 *
 * @param check throws until the expected state is reached; after 8 s its last error is thrown
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
