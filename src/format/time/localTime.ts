import { dateFormat } from './dateFormat'

/** Whether it is an hour to call at, from 8 to 20; `mixed` where only some zones have one. */
type Hours = 'day' | 'night' | 'mixed'

/** What the clocks of a country, or of a part of it, show. */
export type LocalTime =
  | { isCertain: true; text: string; hours: Hours }
  /** Several zones: from the westernmost clock to the easternmost. */
  | { isCertain: false; from: string; to: string; hours: Hours }

/**
 * Takes an ISO 3166 code, returns the IANA zones of the country. None for an unknown country, and
 * where the browser does not tell.
 */
export function zonesOf(country: string): string[] {
  if (!/^[A-Z]{2}$/.test(country)) return []
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`)
  return [...(locale.getTimeZones?.() ?? locale.timeZones ?? [])]
}

/** Browsers had a property first and have a method now; TypeScript knows neither. */
type LocaleWithZones = Pick<Intl.Locale, 'region'> & {
  readonly getTimeZones?: () => readonly string[] | undefined
  readonly timeZones?: readonly string[] | undefined
}

/**
 * Takes IANA zones, a moment and a BCP 47 locale, returns what the clocks there show: one time where
 * all zones agree at that moment, else the range of times. Null without zones.
 */
export function localTime(zones: readonly string[], now: Date, locale: string): LocalTime | null {
  const clocks = zones
    .map((zone) => ({ zone, wall: wallMinutes(zone, now) }))
    .toSorted((one, other) => one.wall - other.wall)
  const first = clocks[0]
  const last = clocks.at(-1)
  if (!first || !last) return null
  const write = (timeZone: string): string =>
    dateFormat(locale, { timeStyle: 'short', timeZone }).format(now)
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

/** What the calendar and the clock on the wall show, as one number of minutes. */
function wallMinutes(timeZone: string, now: Date): number {
  const parts = dateFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(now)
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value)
  const wall = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'))
  return wall / 60_000
}
