import { expect, it } from 'vitest'
import { dueTime } from '../../../src/lead/derive/dueTime'

const noon = new Date(2026, 11, 31, 12)

it.each([
  ['hour', new Date(2026, 11, 31, 13)],
  ['evening', new Date(2026, 11, 31, 18)],
  ['tomorrow', new Date(2027, 0, 1, 10)],
  ['week', new Date(2027, 0, 7, 10)],
] as const)('%s is a time on the person’s own clock', (choice, due) => {
  expect(Date.parse(dueTime(choice, noon, undefined))).toBe(due.getTime())
})

it('is never in the past', () => {
  const evening = dueTime('evening', new Date(2026, 11, 31, 18), undefined)
  expect(Date.parse(evening)).toBe(new Date(2027, 0, 1, 18).getTime())
})

it.each([
  ['hour', '2026-03-28T22:30:00+01:00'],
  ['evening', '2026-03-29T18:00:00+02:00'],
  ['tomorrow', '2026-03-29T10:00:00+02:00'],
  ['week', '2026-04-04T10:00:00+02:00'],
] as const)('%s is on the clock of the profile, its change included', (choice, due) => {
  expect(dueTime(choice, new Date('2026-03-28T20:30:00Z'), 'Europe/Berlin')).toBe(due)
})
