import { formatDate } from '../language/dateFormat'

/**
 * Takes text, returns whether it is an existing day written as `YYYY-MM-DD`; 31 February, month 13
 * and year 0 are not.
 */
export function isRealDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match || match[1] === '0000') return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/**
 * Takes a date without time as the portal sends it, returns the day as `YYYY-MM-DD`, or null. The
 * portal prints such values as a datetime in the server's zone: midnight UTC means the UTC date,
 * any other time the date as written.
 */
export function dayOf(text: string): string | null {
  const match =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(
      text.trim(),
    )
  const [, day = '', time, offset] = match ?? []
  if (!isRealDay(day)) return null
  if (time === undefined || offset === undefined) return day
  const moment = new Date(`${day}T${time}${offset.replace(/^(.\d\d):?(\d\d)$/, '$1:$2')}`)
  if (Number.isNaN(moment.getTime())) return null
  const utc = moment.toISOString()
  return utc.endsWith('T00:00:00.000Z') ? utc.slice(0, 10) : day
}

/**
 * Takes a day as `YYYY-MM-DD` and a BCP 47 locale, returns it formatted ("1 May 2026"), the same
 * day in any zone; other text is returned unchanged.
 */
export function formatDay(day: string, locale: string): string {
  if (!isRealDay(day)) return day
  return formatDate(new Date(`${day}T00:00:00Z`), locale, { dateStyle: 'long', timeZone: 'UTC' })
}
