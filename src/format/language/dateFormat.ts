import { ownFormats } from './ownFormats'

const known = new Map<string, Intl.DateTimeFormat>()

/**
 * Returns the browser's date formatter of a locale, created once: creating one takes longer than formatting
 * all dates of a card.
 *
 * @param locale a BCP 47 tag
 * @throws {RangeError} when the options name a zone that does not exist
 */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  let format = known.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options)
    known.set(key, format)
  }
  return format
}

/** Takes a moment, a BCP 47 locale and what to write of it, returns the words. Throws as {@link dateFormat} does. */
export function formatDate(
  moment: Date,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return ownFormats.get(locale)?.date(moment, options) ?? dateFormat(locale, options).format(moment)
}
