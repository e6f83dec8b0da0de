import { numberFormat } from '../../format/language/numberFormat'
import { textDirection } from '../../format/text/languageTag'
import type { Catalog, MessageKey } from './Catalog'
import type { texts as en } from './en'
import { readText } from './readText'

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never
type TextOf<Key extends MessageKey> = (typeof en)[Key] extends { readonly other: infer Other }
  ? Other
  : (typeof en)[Key]
type ValuesFor<Key extends MessageKey> = Placeholders<TextOf<Key>>

/** The values of a text's placeholders, as the last argument of {@link Translate}. */
type MessageValues<Key extends MessageKey> = [ValuesFor<Key>] extends [never]
  ? []
  : [{ readonly [Name in ValuesFor<Key>]: Name extends 'count' ? number : string | number }]

export type Translate = <Key extends MessageKey>(key: Key, ...values: MessageValues<Key>) => string

/**
 * Makes the function that looks a text up in a catalog and fills in its values.
 *
 * @param catalog the texts
 * @param locale a BCP 47 tag: decides the plural forms and the format of numbers. Values in a text from right to left are
 *   isolated (U+2068, U+2069): the groups of a phone number would otherwise change their order.
 */
export function createTranslate(catalog: Catalog, locale: string): Translate {
  const plurals = new Intl.PluralRules(locale)
  const numbers = numberFormat(locale)
  const isolate =
    textDirection(locale) === 'rtl' ? (text: string) => `\u2068${text}\u2069` : undefined
  return (key, ...[values]) => {
    const message = readText(catalog, key)
    const given = new Map<string, string | number>(Object.entries(values ?? {}))
    const count = Number(given.get('count') ?? 0)
    const text =
      typeof message === 'string' ? message : (message[plurals.select(count)] ?? message.other)
    return text.replace(/\{(\w+)\}/g, (_mark, name: string) => {
      const value = given.get(name) ?? ''
      if (name === 'count') return numbers.format(count)
      return isolate?.(String(value)) ?? String(value)
    })
  }
}
