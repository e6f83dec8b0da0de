import { describe, expect, it } from 'vitest'
import { localTimeIn, momentIn, momentOfLocal } from '../../../src/format/time/zonedTime'

const berlin = 'Europe/Berlin'

describe('a local time', () => {
  it.each([
    ['2026-03-02T18:00', berlin, '2026-03-02T18:00:00+01:00'],
    ['2026-07-02T18:00', berlin, '2026-07-02T18:00:00+02:00'],
    ['2026-07-02T18:00:30', 'America/New_York', '2026-07-02T18:00:00-04:00'],
    ['2026-07-02T00:15', 'Asia/Kathmandu', '2026-07-02T00:15:00+05:45'],
    ['2026-12-31T23:59', 'Pacific/Kiritimati', '2026-12-31T23:59:00+14:00'],
  ])('%s in %s has that zone’s offset', (local, zone, moment) => {
    expect(momentOfLocal(local, zone)).toBe(moment)
  })

  it('that the clock skips is one after the jump, one that comes twice is the first', () => {
    expect(momentOfLocal('2026-03-29T02:30', berlin)).toBe('2026-03-29T03:30:00+02:00')
    expect(momentOfLocal('2026-10-25T02:30', berlin)).toBe('2026-10-25T02:30:00+02:00')
  })

  it.each([
    '',
    'tomorrow',
    '2026-13-01T10:00',
    '2026-03-02',
    '2026-03-02T25:00',
    '0002-03-02T10:00',
    '0202-03-02T10:00',
  ])('is none: %j', (text) => {
    expect(momentOfLocal(text, berlin)).toBeNull()
  })

  it('is the browser’s in a zone that does not exist', () => {
    const noon = new Date(2026, 2, 2, 12)
    expect(localTimeIn(noon, 'Mars/Base')).toBe('2026-03-02T12:00')
    expect(localTimeIn(noon, undefined)).toBe('2026-03-02T12:00')
  })
})

it('a moment comes back from its local time', () => {
  const moment = new Date('2026-03-02T18:20:45Z')
  expect(momentIn(moment, berlin)).toBe('2026-03-02T19:20:00+01:00')
  expect(momentOfLocal(localTimeIn(moment, berlin), berlin)).toBe(momentIn(moment, berlin))
})
