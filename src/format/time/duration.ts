import { numberFormat } from '../language/numberFormat'
import { ownFormats } from '../language/ownFormats'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const units = [
  ['day', day],
  ['hour', hour],
  ['minute', minute],
] as const

/** From two of a unit on, a time is told in it alone; a year by its 365 days. */
const longUnits = [
  ['year', 365 * day],
  ['month', (365 / 12) * day],
  ['day', day],
] as const

/**
 * Takes a duration in milliseconds and a BCP 47 locale, returns its two largest adjacent units, from two days on only
 * the largest, rounded down ("2 hrs 5 mins", "9 months", «1 день 2 ч»), `''` when it is not a number. Negative values,
 * from a clock behind the portal's, count as zero.
 *
 * @param most how many units; 1 for what nobody needs to the minute, such as by how much something is overdue
 */
export function formatDuration(ms: number, locale: string, most: 1 | 2 = 2): string {
  if (!Number.isFinite(ms)) return ''
  for (const [unit, length] of longUnits) {
    if (ms >= 2 * length) return formatUnit(Math.floor(ms / length), unit, locale)
  }
  const first = units.findIndex(([, length]) => ms >= length)
  if (first < 0) return `<\u00a0${formatUnit(1, 'minute', locale)}`
  let rest = ms
  const parts: string[] = []
  for (const [unit, length] of units.slice(first, first + most)) {
    const count = Math.floor(rest / length)
    rest -= count * length
    if (count > 0) parts.push(formatUnit(count, unit, locale))
  }
  // Arabic joins the two by the word for "and", which is written at the second.
  return parts.join(/^ar\b/.test(locale) ? ' و' : ' ')
}

function formatUnit(count: number, unit: string, locale: string): string {
  const own = ownFormats.get(locale)
  if (own) return own.unit(numberFormat(locale).format(count), unit)
  // The other short forms are no words that people use: "9 mths", "10 dd.", "5 j".
  const isShort = (unit === 'hour' || unit === 'minute') && !/^(?:ar|id|ms)\b/.test(locale)
  const unitDisplay = isShort ? 'short' : 'long'
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(count)
}
