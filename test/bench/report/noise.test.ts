import { expect, test } from 'vitest'
import { noiseWarnings } from './noise'

const quiet = { load: 0.4, processors: 2, floorTitles: [500, 505, 495] }

test('nothing is said about a quiet machine', () => {
  expect(noiseWarnings(quiet)).toEqual([])
  expect(noiseWarnings({ ...quiet, load: 1 })).toEqual([])
})

test('a load before the start is named with the processors that share it', () => {
  expect(noiseWarnings({ ...quiet, load: 1.6 })).toEqual([
    'load 1.6 on 2 processors before the first round',
  ])
  expect(noiseWarnings({ ...quiet, load: 1.6, processors: 8 })).toEqual([])
})

test('a floor that varies is named, and so is one that was never measured', () => {
  expect(noiseWarnings({ ...quiet, floorTitles: [400, 500, 600] })).toEqual([
    "the floor's title varies by 20 %",
  ])
  expect(noiseWarnings({ ...quiet, floorTitles: [] })).toHaveLength(1)
})
