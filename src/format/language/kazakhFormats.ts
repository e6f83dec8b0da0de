import { kazakhCountry } from './kazakhCountry'
import type { OwnFormats } from './ownFormats'

/**
 * Kazakh, which Chromium has no data for: it says that it does, and writes "M03 5" and "264 days". The words and their
 * order are those of CLDR, which other browsers have; digits and money are written as in Russian. What is imported here
 * must be imported nowhere else: the app waits for the file of its catalog, which would wait for the app in return.
 *
 * @see https://cldr.unicode.org
 */
export const kazakhFormats: OwnFormats = {
  digits: 'ru-RU',
  date: formatDate,
  days: ['кеше', 'бүгін', 'ертең'],
  unit: (count, unit) => `${count}\u00a0${units.get(unit) ?? unit}`,
  list: (parts) => parts.join(parts.length === 2 ? ' және ' : ', '),
  country: kazakhCountry,
}

const units = new Map([
  ['year', 'жыл'],
  ['month', 'ай'],
  ['day', 'күн'],
  ['hour', 'сағ'],
  ['minute', 'мин'],
])

const months =
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ')
const weekdays = 'жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі'.split(' ')

/** "2026 ж. 5 наурыз", "5 нау.", "2026 ж. 5 наурыз, бейсенбі, 18:40:00 GMT+05:00" */
function formatDate(moment: Date, options: Intl.DateTimeFormatOptions): string {
  const { timeZone, dateStyle, timeStyle } = options
  const texts: string[] = []
  if (dateStyle !== undefined || options.month !== undefined) {
    const { year, month, day } = calendarDay(moment, timeZone)
    const name = months[month - 1] ?? ''
    const dayAndMonth = `${day} ${options.month === 'short' ? `${name.slice(0, 3)}.` : name}`
    const hasYear = dateStyle !== undefined || options.year !== undefined
    texts.push(hasYear ? `${year} ж. ${dayAndMonth}` : dayAndMonth)
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
    if (dateStyle === 'full') texts.push(weekdays[weekday] ?? '')
  }
  if (timeStyle !== undefined) {
    const isFull = timeStyle === 'full'
    const clock: Intl.DateTimeFormatOptions = { timeZone, hour: '2-digit', minute: '2-digit' }
    // The offset, because a zone's name would be a Russian one.
    if (isFull) Object.assign(clock, { second: '2-digit', timeZoneName: 'longOffset' })
    texts.push(browserFormat('ru-RU', clock).format(moment))
  }
  return texts.join(', ')
}

const known = new Map<string, Intl.DateTimeFormat>()

/** The browser's formatter, created once. */
function browserFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const format = known.get(key) ?? new Intl.DateTimeFormat(locale, options)
  known.set(key, format)
  return format
}

function calendarDay(
  moment: Date,
  timeZone: string | undefined,
): { year: number; month: number; day: number } {
  const parts = browserFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(moment)
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value)
  return { year: read('year'), month: read('month'), day: read('day') }
}
