import { describe, expect, it } from 'vitest'
import { dueState } from '../../../src/lead/derive/dueState'

const now = new Date('2026-03-02T20:00:00Z')

describe('a next step', () => {
  it.each([
    ['2026-03-02T19:59:00+00:00', 'UTC', 'overdue'],
    ['2026-03-02T20:00:00+00:00', 'UTC', 'today'],
    ['2026-03-02T23:30:00+00:00', 'UTC', 'today'],
    ['2026-03-02T23:30:00+00:00', 'Europe/Berlin', 'later'],
    ['2026-03-03T05:00:00+00:00', 'America/New_York', 'later'],
    ['2026-03-03T04:59:00+00:00', 'America/New_York', 'today'],
    [null, 'UTC', 'undated'],
  ])('at %s is in %s: %s', (at, zone, state) => {
    expect(dueState({ at }, now, zone)).toBe(state)
  })

  it('that is not known is not the same as none', () => {
    expect(dueState(undefined, now, 'UTC')).toBe('unknown')
    expect(dueState(null, now, 'UTC')).toBe('none')
  })
})
