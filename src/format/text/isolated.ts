import { textDirection } from './languageTag'

/**
 * A name or a number among the words of a language from right to left, as it stands there: else a number behind it
 * would be drawn on its other side, and the groups of a phone number in the reverse order. Elsewhere the text itself.
 *
 * @param locale the language of the words around it, BCP 47
 */
export function isolated(text: string, locale: string): string {
  return textDirection(locale) === 'rtl' ? `\u2068${text}\u2069` : text
}
