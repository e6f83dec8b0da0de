import { dateFormat } from '../language/dateFormat'

/**
 * Takes a moment and an IANA zone, the browser's when undefined, returns what the zone's clock shows, to the minute, as if
 * it were UTC: in ms since 1970.
 *
 * @throws {RangeError} when there is no such zone
 */
export function wallTime(moment: Date, zone: string | undefined): number {
  const parts = dateFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone || undefined,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(moment)
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'))
}
