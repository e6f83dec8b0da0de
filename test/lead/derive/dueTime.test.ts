import { expect, it } from 'vitest'
import { dueTime } from '../../../src/lead/derive/dueTime'

const noon = new Date(2026, 11, 31, 12)

it.each([
  ['hour', new Date(2026, 11, 31, 13)],
  ['evening', new Date(2026, 11, 31, 18)],
  ['tomorrow', new Date(2027, 0, 1, 10)],
  ['week', new Date(2027, 0, 7, 10)],
] as const)('%s is a time on the person’s own clock', (choice, due) => {
  expect(dueTime(choice, noon)).toEqual(due)
})

it('is never in the past', () => {
  expect(dueTime('evening', new Date(2026, 11, 31, 18))).toEqual(new Date(2027, 0, 1, 18))
})
