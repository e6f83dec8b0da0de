import { expect, test } from 'vitest'
import { createLane } from './createLane'

test('a lane takes as long as its bandwidth says', () => {
  const lane = createLane(8_000)
  expect(lane(500, 1_000)).toBe(1_500)
})

test('what comes while the lane is busy waits its turn, and does not wait on a free one', () => {
  const lane = createLane(8_000)
  expect(lane(100, 0)).toBe(100)
  expect(lane(100, 50)).toBe(200)
  expect(lane(100, 900)).toBe(1_000)
})
