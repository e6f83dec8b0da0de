import { afterEach, describe, expect, it, vi } from 'vitest'
import { dayOf, formatDay } from '../../../src/format/time/day'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('dayOf', () => {
  it.each([
    ['2000-01-01', '2000-01-01'],
    // midnight UTC, printed in the zone of a server east and west of Greenwich
    ['2000-01-01T03:00:00+03:00', '2000-01-01'],
    ['1999-12-31T19:00:00-05:00', '2000-01-01'],
    ['2000-01-01T00:00:00Z', '2000-01-01'],
    // midnight of the server itself
    ['2000-01-01T00:00:00+02:00', '2000-01-01'],
    ['2000-01-01T00:00:00-05:00', '2000-01-01'],
    ['2000-01-01T00:00:00+1400', '2000-01-01'],
    // neither: the date as it is written
    ['1999-12-31T18:59:59-05:00', '1999-12-31'],
    ['1999-12-31T19:00:01-05:00', '1999-12-31'],
    // no offset at all
    ['2000-01-01 00:00:00', '2000-01-01'],
    [' 2000-01-01T12:30 ', '2000-01-01'],
    ['2024-02-29T03:00:00+03:00', '2024-02-29'],
  ])('finds in %j the day %s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  it.each([
    '',
    'garbage',
    '01.01.2000',
    '2000-02-30',
    '2023-02-29T03:00:00+03:00',
    '0000-00-00',
    '0000-01-01',
    '-0001-11-30T00:00:00+00:00',
    '2000-01-01garbage',
    '2000-01-01T25:00:00+03:00',
    '2000-1-1',
  ])('finds no day in %j', (text) => {
    expect(dayOf(text)).toBeNull()
  })
})

describe('formatDay', () => {
  it('writes the day in words', () => {
    expect(formatDay('2026-05-01', 'en-GB')).toBe('1 May 2026')
    expect(formatDay('2026-05-01', 'ru-RU').replaceAll(/\s/g, ' ')).toBe('1 мая 2026 г.')
  })

  it('does not shift the first or the last day of a year', () => {
    expect(formatDay('2026-01-01', 'en-GB')).toBe('1 January 2026')
    expect(formatDay('2025-12-31', 'en-GB')).toBe('31 December 2025')
  })

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
    'writes and reads the same day on a machine in %s',
    (zone) => {
      vi.stubEnv('TZ', zone)
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
      expect(formatDay('2026-01-01', 'en-GB')).toBe('1 January 2026')
      expect(dayOf('1999-12-31T19:00:00-05:00')).toBe('2000-01-01')
    },
  )

  it('keeps early years as they are', () => {
    expect(formatDay('0099-03-01', 'en-GB')).toBe('1 March 99')
  })

  it.each(['', '2026-02-31', 'soon'])('gives back %j, which is no day', (text) => {
    expect(formatDay(text, 'en-GB')).toBe(text)
  })
})
