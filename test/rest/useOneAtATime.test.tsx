import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useOneAtATime } from '../../src/rest/useOneAtATime'

/** A reading that fails when it is told to, and how often it was begun. */
function reading() {
  const ends: (() => void)[] = []
  const read = (): Promise<void> =>
    new Promise((_resolve, reject) => ends.push(() => reject(new Error('No'))))
  const { result } = renderHook(() => useOneAtATime(read))
  return {
    begun: (): number => ends.length,
    end: (): Promise<void> => act(async () => ends.at(-1)?.()),
    press: (): void => result.current(),
  }
}

it('reads once more after the present reading, however often it is asked to meanwhile', async () => {
  const { begun, end, press } = reading()
  for (let time = 0; time < 20; time += 1) press()
  expect(begun()).toBe(1)
  await end()
  expect(begun()).toBe(2)
  await end()
  expect(begun()).toBe(2)
})

it('reads again when it is asked to after the end, also when the reading failed', async () => {
  const { begun, end, press } = reading()
  press()
  await end()
  expect(begun()).toBe(1)
  press()
  expect(begun()).toBe(2)
})
