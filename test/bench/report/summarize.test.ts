import { expect, test } from 'vitest'
import { growthExponent, summarize, summarizeRatios } from './summarize'

test('a run out of line moves neither the median nor the spread', () => {
  expect(summarize([10, 12, 11, 10, 900])).toEqual({ median: 11, spread: 1 })
})

test('of an even number the median lies between the two in the middle', () => {
  expect(summarize([4, 1, 3, 2]).median).toBe(2.5)
})

test('ratios are taken turn by turn', () => {
  expect(summarizeRatios([20, 60, 40], [10, 30, 20])).toEqual({ median: 2, spread: 0 })
})

test('growth is linear at 1', () => {
  expect(growthExponent([10, 5], [1_000, 500])).toBeCloseTo(1)
  expect(growthExponent([10, 5], [1_000, 50_000])).toBeCloseTo(2)
})
