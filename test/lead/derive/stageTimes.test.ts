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

it('tells the last stay in each stage, the present one until now, and all stays together', () => {
  const times = stageTimes(steps, { stage: 'WORK', since: null }, now)
  expect([...times]).toEqual([
    ['NEW', { last: hour, total: 3 * hour }],
    ['WORK', { last: 2 * hour, total: 3 * hour }],
  ])
})

it('counts the present stay from a move back, not the months before it', () => {
  const months = [
    { stage: 'WORK', at: '2025-06-20T12:00:00Z' },
    { stage: 'NEW', at: '2026-03-10T11:50:00Z' },
    { stage: 'WORK', at: '2026-03-10T11:55:00Z' },
  ]
  const times = stageTimes(months, { stage: 'WORK', since: null }, now)
  expect(times.get('WORK')?.last).toBe(5 * 60_000)
})

it('counts the present stay from the last move where the record does not have it yet', () => {
  const months = [{ stage: 'WORK', at: '2025-06-20T12:00:00Z' }]
  const times = stageTimes(months, { stage: 'WORK', since: '2026-03-10T11:55:00Z' }, now)
  expect(times.get('WORK')?.last).toBe(5 * 60_000)
})

it('goes on from where the record ends when the lead has moved since', () => {
  const times = stageTimes(steps, { stage: 'DONE', since: '2026-03-10T11:00:00Z' }, now)
  expect(times.get('WORK')).toEqual({ last: hour, total: 2 * hour })
  expect(times.get('DONE')).toEqual({ last: hour, total: hour })
})

it('knows the present stage without any record', () => {
  const times = stageTimes([], { stage: 'NEW', since: '2026-03-10T11:00:00Z' }, now)
  expect([...times.keys()]).toEqual(['NEW'])
  expect([...stageTimes([], { stage: 'NEW', since: null }, now)]).toEqual([])
})

it('takes a clock that runs behind for no time', () => {
  const times = stageTimes([], { stage: 'NEW', since: '2026-03-10T13:00:00Z' }, now)
  expect(times.get('NEW')).toEqual({ last: 0, total: 0 })
})

it('takes the same stage twice in a row for one stay', () => {
  const twice = [
    { stage: 'WORK', at: '2026-03-10T08:00:00Z' },
    { stage: 'WORK', at: '2026-03-10T10:00:00Z' },
  ]
  const times = stageTimes(twice, { stage: 'WORK', since: '2026-03-10T10:00:00Z' }, now)
  expect(times.get('WORK')).toEqual({ last: 4 * hour, total: 4 * hour })
})

it('counts no stay from before the record of another stage', () => {
  const times = stageTimes(steps, { stage: 'DONE', since: '2026-03-10T07:00:00Z' }, now)
  expect(times.get('DONE')).toEqual({ last: 2 * hour, total: 2 * hour })
  expect(times.get('WORK')).toEqual({ last: 0, total: hour })
})
