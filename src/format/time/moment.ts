import { dateFormat, formatDate } from '../language/dateFormat'
import { ownFormats } from '../language/ownFormats'
import { isRealDay } from './day'
import { wallTime } from './wallTime'

type MomentOptions = {
  /** BCP 47, see `languageTag`. */
  locale: string
  /**
   * IANA zone of the person (`profile.TIME_ZONE`); the browser's when undefined, empty or unknown.
   */
  zone: string | undefined
  now: Date
}

/**
 * Takes a moment as the portal sends it (ISO 8601 with the *server's* offset), returns it in the
 * person's zone: `text` is short ("today, 15:30", "23 May, 18:18", with the year unless it is the
 * current one), `full` has day, time and zone for a tooltip. Text that is not a moment is returned
 * unchanged.
 *
 * @see https://apidocs.bitrix24.com/api-reference/data-types.html
 */
export function formatMoment(
  iso: string,
  { locale, zone, now }: MomentOptions,
): { text: string; full: string } {
  const valid = readMoment(iso)
  if (valid === null) return { text: iso, full: iso }
  const moment = new Date(valid)
  const timeZone = knownZone(zone)
  const away = dayNumber(moment, timeZone) - dayNumber(now, timeZone)
  const sameYear = yearOf(moment, timeZone) === yearOf(now, timeZone)
  const day =
    Math.abs(away) <= 1
      ? nearDay(away, locale)
      : formatDate(moment, locale, {
          timeZone,
          day: 'numeric',
          month: 'short',
          ...(sameYear ? {} : { year: 'numeric' }),
        })
  const time = formatDate(moment, locale, { timeStyle: 'short', timeZone })
  return {
    text: unbroken(day) + separator(locale) + unbroken(time),
    full: formatDate(moment, locale, { dateStyle: 'full', timeStyle: 'full', timeZone }),
  }
}

/**
 * Takes a moment as {@link formatMoment} does, returns how many calendar days it is away in the person's zone: 0 is
 * today, 1 tomorrow, -1 yesterday; NaN for text that is not a moment.
 */
export function daysAway(iso: string, { zone, now }: Omit<MomentOptions, 'locale'>): number {
  const valid = readMoment(iso)
  if (valid === null) return NaN
  const timeZone = knownZone(zone)
  return dayNumber(new Date(valid), timeZone) - dayNumber(now, timeZone)
}

/**
 * Takes text from the portal, returns it as ISO 8601 that all engines parse alike, or null when it
 * is not an existing moment: no offset, 31 February, year 0, 25 o'clock.
 */
export function readMoment(text: string): string | null {
  const match =
    /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/.exec(
      text.trim(),
    )
  if (!match) return null
  const [, day = '', hour, minute, second = '00', fraction = '', offset = ''] = match
  if (!isRealDay(day)) return null
  const thousandths = fraction.padEnd(3, '0').slice(0, 3)
  const shift = offset.replace(/^(.\d\d):?(\d\d)$/, '$1:$2')
  return `${day}T${hour}:${minute}:${second}.${thousandths}${shift}`
}

/** "yesterday", "today" or "tomorrow", in small letters as within a sentence: Vietnamese has them with a capital. */
function nearDay(away: number, locale: string): string {
  const day =
    ownFormats.get(locale)?.days[away + 1] ??
    new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(away, 'day')
  return day.toLocaleLowerCase(locale)
}

function knownZone(zone: string | undefined): string | undefined {
  if (zone === undefined || zone === '') return undefined
  try {
    return dateFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return undefined // RangeError: no such zone
  }
}

/** The number of the calendar day in the zone, which also counts days of 23 or 25 hours as one. */
function dayNumber(moment: Date, timeZone: string | undefined): number {
  return Math.floor(wallTime(moment, timeZone) / 86_400_000)
}

function yearOf(moment: Date, timeZone: string | undefined): number {
  return new Date(wallTime(moment, timeZone)).getUTCFullYear()
}

/** Keeps "3 March" and "5:00 pm" on one line. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0')
}

function separator(locale: string): string {
  if (/^(?:ja|ko|th|zh)\b/.test(locale)) return ' '
  return /^(?:ar|fa|ur)\b/.test(locale) ? '، ' : ', '
}
