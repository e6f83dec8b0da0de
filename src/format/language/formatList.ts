import { ownFormats } from './ownFormats'

/** Takes texts and a BCP 47 locale, returns them as one: "a, b and c". */
export function formatList(parts: readonly string[], locale: string): string {
  return ownFormats.get(locale)?.list(parts) ?? new Intl.ListFormat(locale).format(parts)
}
