const known = new Map<string, Intl.DateTimeFormat>()

/**
 * The writer of dates for a locale. Each is made once: to make one takes a browser longer than all the dates of
 * a card.
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
