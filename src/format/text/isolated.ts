import { textDirection } from './languageTag'

/**
 * Isolates a name or a number from the direction of a text from right to left around it: else a number behind it would
 * be drawn on its other side, and the groups of a phone number in the reverse order. In other languages the text itself.
 *
 * @param locale the language of the text around it, BCP 47
 */
export function isolated(text: string, locale: string): string {
  return textDirection(locale) === 'rtl' ? `\u2068${text}\u2069` : text
}
