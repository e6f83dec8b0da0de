import { texts as en } from '../../src/i18n/catalogs/en'
import type { Catalog, Message } from '../../src/i18n/catalogs/Catalog'

const accents = new Map(
  Object.entries({ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', O: 'Ó' }),
)

/** Marks the begin of each text, so that what is not of the catalog can be told. */
export const pseudoMark = '⟦'

/** The English texts in brackets, accented and half as long again: what is cut or written in the code shows. */
export const pseudoCatalog: Catalog = mapCatalog(en, pseudoText)

function pseudoText(text: string): string {
  // Letters of placeholders stay.
  const accented = text.replaceAll(/\{\w+\}|[A-Za-z]/g, (part) => accents.get(part) ?? part)
  return `${pseudoMark}${accented}${'·'.repeat(Math.ceil(text.length / 2))}⟧`
}

function mapCatalog(catalog: Catalog, change: (text: string) => string): Catalog {
  const mapMessage = (message: Message): Message =>
    typeof message === 'string'
      ? change(message)
      : { ...mapForms(message, change), other: change(message.other) }
  return Object.assign(
    { ...catalog },
    ...Object.entries(catalog).map(([key, message]) => ({ [key]: mapMessage(message) })),
  )
}

function mapForms(forms: object, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(forms).map(([form, text]) => [form, change(String(text))]),
  )
}
