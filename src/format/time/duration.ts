const minute = 60_000
const units = [
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
] as const

/**
 * Takes a duration in milliseconds and a BCP 47 locale, returns its two largest adjacent units,
 * rounded down ("3 days 2 hrs", «3 дн. 2 ч»), `''` when it is not a number. Negative values, from a
 * clock behind the portal's, count as zero.
 */
export function formatDuration(ms: number, locale: string): string {
  if (!Number.isFinite(ms)) return ''
  const first = units.findIndex(([, length]) => ms >= length)
  if (first < 0) return `<\u00a0${formatUnit(1, 'minute', locale)}`
  let rest = ms
  const parts: string[] = []
  for (const [unit, length] of units.slice(first, first + 2)) {
    const count = Math.floor(rest / length)
    rest -= count * length
    if (count > 0) parts.push(formatUnit(count, unit, locale))
  }
  return parts.join(' ')
}

function formatUnit(count: number, unit: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count)
}
