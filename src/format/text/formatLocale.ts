/**
 * The tag for everything that `Intl` formats. Chromium has no Kazakh: it says that it does and writes "M03 5" and
 * "264 days". Russian, which readers of Kazakh know, stands in there.
 *
 * @param tag the language of the texts, BCP 47
 */
export function formatLocale(tag: string): string {
  if (!tag.startsWith('kk')) return tag
  const month = new Intl.DateTimeFormat(tag, { month: 'long' }).format(0)
  return /\d/.test(month) ? 'ru-RU' : tag
}
