import { expect, it } from 'vitest'
import { stageTimes } from '../../../src/lead/derive/stageTimes'

const now = new Date('2026-03-10T12:00:00Z')
const hour = 3_600_000
const steps = [
  { stage: 'NEW', at: '2026-03-10T06:00:00Z' },
  { stage: 'WORK', at: '2026-03-10T08:00:00Z' },
  { stage: 'NEW', at: '2026-03-10T09:00:00Z' },
  { stage: 'WORK', at: '2026-03-10T10:00:00Z' },
]

it('adds up all stays in a stage, the present one until now', () => {
  const times = stageTimes(steps, { stage: 'WORK', since: null }, now)
  expect([...times]).toEqual([
    ['NEW', 3 * hour],
    ['WORK', 3 * hour],
  ])
})

it('goes on from where the record ends when the lead has moved since', () => {
  const times = stageTimes(steps, { stage: 'DONE', since: '2026-03-10T11:00:00Z' }, now)
  expect(times.get('WORK')).toBe(2 * hour)
  expect(times.get('DONE')).toBe(hour)
})

it('knows the present stage without any record', () => {
  const times = stageTimes([], { stage: 'NEW', since: '2026-03-10T11:00:00Z' }, now)
  expect([...times]).toEqual([['NEW', hour]])
  expect([...stageTimes([], { stage: 'NEW', since: null }, now)]).toEqual([])
})

it('takes a clock that runs behind for no time', () => {
  const times = stageTimes([], { stage: 'NEW', since: '2026-03-10T13:00:00Z' }, now)
  expect([...times]).toEqual([['NEW', 0]])
})
