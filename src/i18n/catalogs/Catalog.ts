import type { texts as en } from './en'

/** A text, or one per plural form of its language; `{name}` is a placeholder. */
export type Message = string | PluralMessage
type PluralMessage = { readonly [Form in Intl.LDMLPluralRule]?: string } & {
  readonly other: string
}

export type MessageKey = keyof typeof en
/** All texts of a language. */
export type Catalog = { readonly [Key in MessageKey]: Message }
