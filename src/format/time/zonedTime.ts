import { wallTime } from './wallTime'

const minute = 60_000

/**
 * Takes a moment and an IANA zone, the browser's when undefined or unknown, returns the local date and time as
 * `YYYY-MM-DDTHH:mm`, the value of a date-time field.
 */
export function localTimeIn(moment: Date, zone: string | undefined): string {
  return new Date(clockTime(moment, zone)).toISOString().slice(0, 16)
}

/**
 * Takes a local date and time as a date-time field writes it and an IANA zone, returns the moment as ISO 8601 with
 * the zone's offset at that time: `2026-03-02T18:00:00+02:00`. A time that the clock skips counts as one after the
 * jump, one that comes twice as the first. Null when the text is no existing date and time, or its year is still being
 * typed: `0020-03-02T10:00`.
 */
export function momentOfLocal(local: string, zone: string | undefined): string | null {
  if (!/^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?$/.test(local)) return null
  const wall = Date.parse(`${local.slice(0, 16)}:00Z`)
  if (Number.isNaN(wall)) return null
  // The offset a day before and a day after: around a change of the clock they differ.
  const offsets = [-1, 1].map((days) => offsetAt(new Date(wall + days * 1_440 * minute), zone))
  const [before = 0] = offsets
  const offset = offsets.find((one) => offsetAt(new Date(wall - one * minute), zone) === one)
  return momentIn(new Date(wall - (offset ?? before) * minute), zone)
}

/** Takes a moment and an IANA zone, returns it in whole minutes as ISO 8601 with the zone's offset at that time. */
export function momentIn(moment: Date, zone: string | undefined): string {
  const offset = offsetAt(moment, zone)
  const sign = offset < 0 ? '-' : '+'
  const size = Math.abs(offset)
  return `${localTimeIn(moment, zone)}:00${sign}${twoDigits(size / 60)}:${twoDigits(size % 60)}`
}

/** The offset from UTC in minutes. */
function offsetAt(moment: Date, zone: string | undefined): number {
  return Math.round((clockTime(moment, zone) - moment.getTime()) / minute)
}

/** What the clock of the zone shows, the browser's where it is unknown, with the seconds, as if it were UTC, in ms. */
function clockTime(moment: Date, zone: string | undefined): number {
  const seconds = ((moment.getTime() % minute) + minute) % minute
  try {
    return wallTime(moment, zone) + seconds
  } catch {
    return wallTime(moment, undefined) + seconds // RangeError: no such zone
  }
}

function twoDigits(number: number): string {
  return String(Math.floor(number)).padStart(2, '0')
}
