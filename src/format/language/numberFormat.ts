import { ownFormats } from './ownFormats'

/** Takes a BCP 47 locale and options, returns the formatter of its numbers and sums of money. */
export function numberFormat(
  locale: string,
  options?: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  return new Intl.NumberFormat(ownFormats.get(locale)?.digits ?? locale, options)
}
