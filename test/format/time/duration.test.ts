import { describe, expect, it } from 'vitest'
import { formatDuration } from '../../../src/format/time/duration'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const write = (ms: number, locale = 'en-GB') => formatDuration(ms, locale).replaceAll(/\s/g, ' ')

describe('formatDuration', () => {
  it('names the two largest units', () => {
    expect(write(day + 2 * hour + 5 * minute)).toBe('1 day 2 hrs')
    expect(write(2 * hour + 5 * minute)).toBe('2 hrs 5 mins')
    expect(write(day + 2 * hour, 'ru-RU')).toBe('1 день 2 ч')
  })

  it('names the largest unit alone where that is enough', () => {
    expect(formatDuration(day + 2 * hour, 'en-GB', 1)).toBe('1 day')
    expect(formatDuration(2 * hour + 59 * minute, 'en-GB', 1)).toBe('2 hrs')
  })

  it('names one unit from two days on', () => {
    expect(write(2 * day - 1)).toBe('1 day 23 hrs')
    expect(write(2 * day + 23 * hour)).toBe('2 days')
    expect(write(60 * day)).toBe('60 days')
    expect(write(61 * day)).toBe('2 months')
    expect(write(280 * day)).toBe('9 months')
    expect(write(280 * day, 'ru-RU')).toBe('9 месяцев')
    expect(write(365 * day)).toBe('12 months')
    expect(write(2 * 365 * day - 1)).toBe('23 months')
    expect(write(2 * 365 * day)).toBe('2 years')
    expect(write(3 * 366 * day)).toBe('3 years')
  })

  it('writes a unit out where its short form is no word', () => {
    expect(write(10 * day, 'es-419')).toBe('10 días')
    expect(write(10 * day, 'de-DE')).toBe('10 Tage')
    expect(write(2 * hour + 5 * minute, 'de-DE')).toBe('2 Std. 5 Min.')
    expect(write(5 * hour, 'id-ID')).toBe('5 jam')
    expect(write(5 * hour, 'ar-SA-u-ca-gregory-nu-latn')).toBe('5 ساعات')
    expect(write(5 * hour + minute, 'ar-SA-u-ca-gregory-nu-latn')).toBe('5 ساعات ودقيقة')
  })

  it('changes the units at their boundary', () => {
    expect(write(minute - 1)).toBe('< 1 min')
    expect(write(minute)).toBe('1 min')
    expect(write(hour - 1)).toBe('59 mins')
    expect(write(hour)).toBe('1 hr')
    expect(write(day - 1)).toBe('23 hrs 59 mins')
    expect(write(day)).toBe('1 day')
  })

  it('leaves out a unit of which there is none', () => {
    expect(write(day + 59 * minute)).toBe('1 day')
    expect(write(2 * hour)).toBe('2 hrs')
  })

  it('counts a clock that runs behind as no time at all', () => {
    expect(write(-5 * day)).toBe('< 1 min')
  })

  it('says nothing of what is no number', () => {
    expect(write(Number.NaN)).toBe('')
    expect(write(Number.POSITIVE_INFINITY)).toBe('')
  })
})
