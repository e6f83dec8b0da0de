import { afterEach, describe, expect, it, vi } from 'vitest'
import { localTime, zonesOf } from '../../../src/format/time/localTime'

const at = (country: string, moment: string, locale = 'en-GB') =>
  localTime(zonesOf(country), new Date(moment), locale)
const winter = '2026-01-15T12:00:00Z'
const summer = '2026-07-15T12:00:00Z'

// Asked of the platform, which has had the property and has the method.
const property = Object.getOwnPropertyDescriptor(Intl.Locale.prototype, 'timeZones')
const method = Object.getOwnPropertyDescriptor(Intl.Locale.prototype, 'getTimeZones')

afterEach(() => {
  for (const [name, descriptor] of Object.entries({ timeZones: property, getTimeZones: method })) {
    Reflect.deleteProperty(Intl.Locale.prototype, name)
    if (descriptor) Object.defineProperty(Intl.Locale.prototype, name, descriptor)
  }
})

const define = (name: 'timeZones' | 'getTimeZones', descriptor: PropertyDescriptor): void => {
  Reflect.deleteProperty(Intl.Locale.prototype, 'timeZones')
  Reflect.deleteProperty(Intl.Locale.prototype, 'getTimeZones')
  Object.defineProperty(Intl.Locale.prototype, name, { configurable: true, ...descriptor })
}

describe('zonesOf', () => {
  it('tells one zone or many', () => {
    expect(zonesOf('FR')).toEqual(['Europe/Paris'])
    expect(zonesOf('RU')).toEqual(expect.arrayContaining(['Europe/Moscow', 'Asia/Kamchatka']))
  })

  it.each(['XX', 'ZZ', 'fr', 'FRA', '', '-', '49'])('knows none of %j', (country) => {
    expect(zonesOf(country)).toEqual([])
  })

  it('asks the method of a new browser', () => {
    define('getTimeZones', { value: vi.fn(() => ['Asia/Tokyo']) })
    expect(zonesOf('JP')).toEqual(['Asia/Tokyo'])
  })

  it('asks the property of an older one', () => {
    define('timeZones', { get: () => ['Asia/Tokyo'] })
    expect(zonesOf('JP')).toEqual(['Asia/Tokyo'])
  })

  it('is silent where the browser does not tell', () => {
    define('timeZones', { value: undefined })
    expect(zonesOf('FR')).toEqual([])
    expect(at('FR', winter)).toBeNull()
  })
})

describe('localTime', () => {
  it.each([
    ['FR', winter, '13:00'],
    ['FR', summer, '14:00'],
    ['GB', winter, '12:00'],
    ['GB', summer, '13:00'],
    ['IN', winter, '17:30'],
    ['NP', winter, '17:45'],
    ['TR', summer, '15:00'],
  ])('%s at %s shows %s', (country, moment, text) => {
    expect(at(country, moment)).toMatchObject({ isCertain: true, text })
  })

  it('follows summer time on both sides of its change', () => {
    expect(at('FR', '2026-03-29T00:59:00Z')).toMatchObject({ text: '01:59' })
    expect(at('FR', '2026-03-29T01:00:00Z')).toMatchObject({ text: '03:00' })
    expect(at('FR', '2026-10-25T00:59:00Z')).toMatchObject({ text: '02:59' })
    expect(at('FR', '2026-10-25T01:00:00Z')).toMatchObject({ text: '02:00' })
  })

  it('is certain where several zones have the same time', () => {
    expect(zonesOf('DE').length).toBeGreaterThan(1)
    expect(at('DE', winter)).toMatchObject({ isCertain: true, text: '13:00' })
  })

  it('is certain only while they have it', () => {
    define('getTimeZones', { value: () => ['Europe/Moscow', 'Europe/Kiev'] })
    expect(at('RU', summer)).toMatchObject({ isCertain: true, text: '15:00' })
    expect(at('RU', winter)).toMatchObject({ isCertain: false, from: '14:00', to: '15:00' })
  })

  it('goes from west to east where there are several', () => {
    expect(at('RU', winter)).toEqual({
      isCertain: false,
      from: '14:00',
      to: '00:00',
      hours: 'mixed',
    })
    expect(at('US', summer)).toMatchObject({ from: '02:00', to: '08:00' })
    expect(at('AU', winter)).toMatchObject({ from: '20:00', to: '23:00' })
  })

  it('goes over the end of a day and of a year', () => {
    expect(at('RU', '2026-12-31T20:30:00Z')).toMatchObject({ from: '22:30', to: '08:30' })
  })

  it('is written as the language writes it', () => {
    expect(at('FR', winter, 'en-US')).toMatchObject({ text: expect.stringMatching(/^1:00\sPM$/) })
    expect(at('FR', winter, 'ar-SA-u-ca-gregory-nu-latn')).toMatchObject({
      text: expect.stringMatching(/^1:00/),
    })
  })

  it.each([
    ['2026-01-15T06:59:00Z', 'night'],
    ['2026-01-15T07:00:00Z', 'day'],
    ['2026-01-15T18:59:00Z', 'day'],
    ['2026-01-15T19:00:00Z', 'night'],
  ])('calls at %s in France a time of %s', (moment, hours) => {
    expect(at('FR', moment)).toMatchObject({ hours })
  })

  it('tells a good hour in all zones, in some and in none', () => {
    expect(at('ES', '2026-01-15T12:00:00Z')).toMatchObject({ isCertain: false, hours: 'day' })
    expect(at('ES', '2026-01-15T07:30:00Z')).toMatchObject({ isCertain: false, hours: 'mixed' })
    expect(at('ES', '2026-01-15T23:30:00Z')).toMatchObject({ isCertain: false, hours: 'night' })
  })

  it('is null for an unknown country', () => {
    expect(at('XX', winter)).toBeNull()
    expect(at('', winter)).toBeNull()
  })
})
