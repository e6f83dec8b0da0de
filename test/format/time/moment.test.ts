import { describe, expect, it } from 'vitest'
import { formatMoment, readMoment } from '../../../src/format/time/moment'

const plain = (text: string) => text.replaceAll(/\s/g, ' ')

function write(iso: string, now: string, zone = 'UTC', locale = 'en-GB') {
  return plain(formatMoment(iso, { locale, zone, now: new Date(now) }).text)
}

function at(zone: string | undefined) {
  const now = new Date('2026-05-23T20:00:00Z')
  return formatMoment('2026-05-20T18:18:00Z', { locale: 'en-GB', zone, now })
}

describe('formatMoment', () => {
  it('turns the offset of the server into the zone of the person', () => {
    const now = '2026-05-23T20:00:00Z'
    expect(write('2026-05-23T18:30:00+03:00', now, 'Europe/Moscow')).toBe('today, 18:30')
    expect(write('2026-05-23T18:30:00+03:00', now, 'Europe/Berlin')).toBe('today, 17:30')
    expect(write('2026-05-23T18:30:00+03:00', now, 'America/Los_Angeles')).toBe('today, 08:30')
    expect(write('2026-05-23T23:30:00-05:00', now, 'Asia/Kolkata')).toBe('today, 10:00')
  })

  it('speaks the language of the reader', () => {
    const now = '2026-05-23T20:00:00Z'
    expect(write('2026-05-22T17:40:00Z', now, 'UTC', 'ru-RU')).toBe('вчера, 17:40')
    expect(write('2026-05-20T18:18:00Z', now, 'UTC', 'ru-RU')).toBe('20 мая, 18:18')
    expect(write('2026-05-23T17:40:00Z', now, 'UTC', 'ja-JP')).toBe('今日 17:40')
    expect(write('2026-05-22T17:40:00Z', now, 'UTC', 'de-DE')).toBe('gestern, 17:40')
    expect(write('2026-05-22T17:40:00Z', now, 'UTC', 'vi-VN')).toBe('hôm qua, 17:40')
  })

  it('changes the day at midnight of the zone, not at midnight UTC', () => {
    const zone = 'America/New_York' // midnight is 04:00 UTC in May
    expect(write('2026-05-23T03:59:00Z', '2026-05-23T04:00:00Z', zone)).toBe('yesterday, 23:59')
    expect(write('2026-05-23T04:00:00Z', '2026-05-23T04:01:00Z', zone)).toBe('today, 00:00')
    expect(write('2026-05-23T03:58:00Z', '2026-05-23T03:59:00Z', zone)).toBe('today, 23:58')
    expect(write('2026-05-24T03:59:00Z', '2026-05-23T04:00:00Z', zone)).toBe('today, 23:59')
    expect(write('2026-05-24T04:00:00Z', '2026-05-23T04:00:00Z', zone)).toBe('tomorrow, 00:00')
  })

  it('calls only the neighbouring days by a word', () => {
    const now = '2026-05-23T12:00:00Z'
    expect(write('2026-05-21T23:59:00Z', now)).toBe('21 May, 23:59')
    expect(write('2026-05-22T00:00:00Z', now)).toBe('yesterday, 00:00')
    expect(write('2026-05-24T23:59:00Z', now)).toBe('tomorrow, 23:59')
    expect(write('2026-05-25T00:00:00Z', now)).toBe('25 May, 00:00')
  })

  it('counts a day of 23 hours and one of 25 as one day', () => {
    const zone = 'Europe/Berlin' // clocks change on 2026-03-29 and 2026-10-25
    expect(write('2026-03-28T12:00:00Z', '2026-03-29T21:30:00Z', zone)).toBe('yesterday, 13:00')
    expect(write('2026-03-27T22:59:00Z', '2026-03-29T00:30:00Z', zone)).toBe('27 Mar, 23:59')
    expect(write('2026-10-24T22:30:00Z', '2026-10-25T22:30:00Z', zone)).toBe('today, 00:30')
    expect(write('2026-10-24T21:30:00Z', '2026-10-25T22:30:00Z', zone)).toBe('yesterday, 23:30')
  })

  it('adds the year to moments of another year of the zone', () => {
    expect(write('2025-12-29T12:00:00Z', '2026-05-23T12:00:00Z')).toBe('29 Dec 2025, 12:00')
    expect(write('2027-01-01T12:00:00Z', '2026-05-23T12:00:00Z')).toBe('1 Jan 2027, 12:00')
    const turn = '2025-12-31T20:00:00Z' // already 2026 in Tokyo, still 2025 in New York
    expect(write(turn, '2026-05-23T12:00:00Z', 'Asia/Tokyo')).toBe('1 Jan, 05:00')
    expect(write(turn, '2026-05-23T12:00:00Z', 'America/New_York')).toBe('31 Dec 2025, 15:00')
  })

  it('reads the current year off the calendar of the zone too', () => {
    const now = '2026-01-01T03:00:00Z' // still 2025 in New York
    expect(write('2025-12-20T12:00:00Z', now, 'America/New_York')).toBe('20 Dec, 07:00')
    expect(write('2025-12-20T12:00:00Z', now, 'Europe/London')).toBe('20 Dec 2025, 12:00')
  })

  it('calls the last day of the last year yesterday on the first of January', () => {
    expect(write('2025-12-31T23:00:00Z', '2026-01-01T10:00:00Z')).toBe('yesterday, 23:00')
  })

  it('names the day, the time to the second and the zone in full', () => {
    const { full } = formatMoment('2026-05-23T18:18:05+03:00', {
      locale: 'en-GB',
      zone: 'Europe/Berlin',
      now: new Date('2026-05-23T20:00:00Z'),
    })
    expect(full).toContain('23 May 2026')
    expect(full).toContain('17:18:05')
    expect(full).toContain('Central European Summer Time')
  })

  it("takes the browser's zone when the profile names none or an unknown one", () => {
    const browser = at(Intl.DateTimeFormat().resolvedOptions().timeZone)
    for (const zone of [undefined, '', 'Mars/Olympus', 'garbage']) expect(at(zone)).toEqual(browser)
  })

  it('gives back what is no moment', () => {
    const options = { locale: 'en-GB', zone: 'UTC', now: new Date('2026-05-23T20:00:00Z') }
    expect(formatMoment('soon', options)).toEqual({ text: 'soon', full: 'soon' })
  })
})

describe('readMoment', () => {
  it.each([
    ['2026-05-23T18:18:05+03:00', '2026-05-23T15:18:05.000Z'],
    ['2026-05-23T18:18:05+0300', '2026-05-23T15:18:05.000Z'],
    [' 2026-05-23T18:18:05Z ', '2026-05-23T18:18:05.000Z'],
    ['2026-05-23T18:18-05:00', '2026-05-23T23:18:00.000Z'],
    ['2026-05-23T18:18:05.123456Z', '2026-05-23T18:18:05.123Z'],
    ['2024-02-29T00:00:00+14:00', '2024-02-28T10:00:00.000Z'],
  ])('reads %j', (text, utc) => {
    expect(new Date(readMoment(text) ?? '').toISOString()).toBe(utc)
  })

  it.each([
    '',
    'yesterday',
    '2026-05-23',
    '2026-05-23T18:18:05', // no offset: nobody knows when
    '2026-05-23 18:18:05+03:00',
    '2026-02-31T10:00:00Z',
    '2025-02-29T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-00-10T10:00:00Z',
    '0000-01-01T00:00:00Z',
    '-0001-11-30T00:00:00+00:00',
    '2026-05-23T24:00:00Z',
    '2026-05-23T23:60:00Z',
    '2026-05-23T23:59:60Z',
    '2026-05-23T10:00:00+15:00',
    '2026-05-23T10:00:00+03:60',
    '2026-05-23T10:00:00Z; drop',
  ])('refuses %j', (text) => {
    expect(readMoment(text)).toBeNull()
  })
})
