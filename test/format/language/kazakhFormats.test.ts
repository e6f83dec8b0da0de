import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatList } from '../../../src/format/language/formatList'
import { numberFormat } from '../../../src/format/language/numberFormat'
import { kazakhFormats } from '../../../src/format/language/kazakhFormats'
import { ownFormats } from '../../../src/format/language/ownFormats'
import { countryName } from '../../../src/format/person/countryName'
import { formatDay } from '../../../src/format/time/day'
import { formatDuration } from '../../../src/format/time/duration'
import { formatMoment } from '../../../src/format/time/moment'

const tag = 'kk-KZ'
/** Node has the data that Chromium lacks: under this tag it writes Kazakh itself. */
const asNode = 'kk'

const sides = [tag, asNode] as const
/** A zone without a name: we write the offset of every zone. */
const zone = 'Etc/GMT-5'

beforeAll(() => void ownFormats.set(tag, kazakhFormats))
afterAll(() => void ownFormats.delete(tag))

/** What both sides write, without the difference between one blank and another. */
const both = (write: (locale: string) => string): string[] =>
  sides.map((locale) => write(locale).replaceAll(/\s/g, ' '))

const expectSame = (write: (locale: string) => string): void => {
  const [ours, nodes] = both(write)
  expect(ours).toBe(nodes)
}

describe('Kazakh is written by us as by a browser that knows it', () => {
  it.each(Array.from({ length: 12 }, (_, month) => month))('in month %i', (month) => {
    const iso = new Date(Date.UTC(2026, month, 5, 13, 40)).toISOString()
    const now = new Date('2026-01-20T00:00:00Z')
    const nextYear = new Date('2027-06-01T00:00:00Z')
    expectSame((locale) => formatDay(iso.slice(0, 10), locale))
    expectSame((locale) => formatMoment(iso, { locale, zone, now }).text)
    expectSame((locale) => formatMoment(iso, { locale, zone, now: nextYear }).text)
    expectSame((locale) => formatMoment(iso, { locale, zone, now }).full)
  })

  it('on each day of the week', () => {
    for (let day = 1; day <= 7; day += 1) {
      const iso = `2026-03-0${day}T22:30:00+00:00`
      const now = new Date('2026-08-01T00:00:00Z')
      expectSame((locale) => formatMoment(iso, { locale, zone, now }).full)
    }
  })

  it.each([-1, 0, 1])('%i days away', (away) => {
    const now = new Date('2026-03-12T09:00:00Z')
    const iso = new Date(now.getTime() + away * 86_400_000).toISOString()
    expectSame((locale) => formatMoment(iso, { locale, zone, now }).text)
  })

  it('in durations', () => {
    const hour = 3_600_000
    for (const hours of [0, 0.5, 1, 2.5, 24, 30, 48, 24 * 70, 24 * 900]) {
      expectSame((locale) => formatDuration(hours * hour, locale))
    }
  })

  it('in lists of one, two and three', () => {
    for (const parts of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
      expectSame((locale) => formatList(parts, locale))
    }
  })

  it('in numbers', () => {
    expectSame((locale) => numberFormat(locale).format(1_234_567.5))
    const money = { style: 'currency', currency: 'RUB' } as const
    expectSame((locale) => numberFormat(locale, money).format(-1_234_567.5))
  })
})

it('names the zone of a moment by its offset, where a browser would have a name', () => {
  const now = new Date('2026-01-20T00:00:00Z')
  const { full } = formatMoment('2026-03-05T13:40:00Z', { locale: tag, zone: 'Europe/Berlin', now })
  expect(full.replaceAll(/\s/g, ' ')).toBe('2026 ж. 5 наурыз, бейсенбі, 14:40:00 GMT+01:00')
})

it.each([
  ['KZ', 'Қазақстан'],
  ['RU', 'Ресей'],
  ['US', 'АҚШ'],
  ['DE', 'Германия'],
  ['ZZ', null],
])('calls %s %s', (code, name) => {
  expect(countryName(code, tag)).toBe(name)
})
