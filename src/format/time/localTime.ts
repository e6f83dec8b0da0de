import { formatDate } from '../language/dateFormat'
import { wallTime } from './wallTime'

/** Whether it is between 8 and 20 o'clock; `mixed` where only some of the zones are. */
type Hours = 'day' | 'night' | 'mixed'

/** The local time of a country or of a part of it. */
export type CountryTime =
  | { isCertain: true; text: string; hours: Hours }
  /** Several zones: from the westernmost to the easternmost. */
  | { isCertain: false; from: string; to: string; hours: Hours }

/**
 * Takes an ISO 3166 code, returns the IANA zones of the country. Empty for an unknown country and
 * in browsers that do not list them.
 */
export function zonesOf(country: string): string[] {
  if (!/^[A-Z]{2}$/.test(country)) return []
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`)
  return [...(locale.getTimeZones?.() ?? locale.timeZones ?? [])]
}

/** First a property in browsers, now a method; not in TypeScript's types. */
type LocaleWithZones = Pick<Intl.Locale, 'region'> & {
  readonly getTimeZones?: () => readonly string[] | undefined
  readonly timeZones?: readonly string[] | undefined
}

/**
 * Takes IANA zones, a moment and a BCP 47 locale, returns the local time: a single one where all
 * zones agree at that moment, else a range. Null without zones.
 */
export function localTime(zones: readonly string[], now: Date, locale: string): CountryTime | null {
  const clocks = zones
    .map((zone) => ({ zone, wall: wallTime(now, zone) / 60_000 }))
    .toSorted((one, other) => one.wall - other.wall)
  const first = clocks[0]
  const last = clocks.at(-1)
  if (!first || !last) return null
  const write = (timeZone: string): string =>
    formatDate(now, locale, { timeStyle: 'short', timeZone })
  const hours = hoursOf(clocks.map(({ wall }) => wall))
  return first.wall === last.wall
    ? { isCertain: true, text: write(first.zone), hours }
    : { isCertain: false, from: write(first.zone), to: write(last.zone), hours }
}

function hoursOf(walls: readonly number[]): Hours {
  if (walls.every(isDay)) return 'day'
  return walls.some(isDay) ? 'mixed' : 'night'
}

function isDay(wall: number): boolean {
  const hour = Math.floor(wall / 60) % 24
  return hour >= 8 && hour < 20
}
