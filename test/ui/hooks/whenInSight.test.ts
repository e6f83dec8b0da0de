import { beforeEach, expect, it, vi } from 'vitest'
import { whenInSight } from '../../../src/ui/hooks/whenInSight'

/** Tells the observer of the last element whether a part of it is in sight. */
let see = (_isIntersecting: boolean): void => undefined
const disconnect = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  disconnect.mockClear()
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(notify: (entries: { isIntersecting: boolean }[]) => void) {
        see = (isIntersecting) => notify([{ isIntersecting }])
      }
      observe(): void {}
      disconnect = disconnect
    },
  )
})

/** Whether the wait is over, watched from its beginning. */
function startWaiting(): { isOver: () => Promise<boolean> } {
  let over = false
  void whenInSight(document.body).then(() => (over = true))
  return {
    isOver: async () => {
      await Promise.resolve()
      return over
    },
  }
}

it('waits for no time where a part is in sight', async () => {
  const { isOver } = startWaiting()
  expect(await isOver()).toBe(false)
  see(true)
  expect(await isOver()).toBe(true)
  expect(disconnect).toHaveBeenCalledOnce()
})

it('waits out of sight, until it is seen', async () => {
  const { isOver } = startWaiting()
  see(false)
  vi.advanceTimersByTime(9_999)
  expect(await isOver()).toBe(false)
  see(true)
  expect(await isOver()).toBe(true)
})

it('never waits for ever, not even where the browser reports nothing', async () => {
  const { isOver } = startWaiting()
  vi.advanceTimersByTime(30_000)
  expect(await isOver()).toBe(true)
})
