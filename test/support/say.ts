import { texts as en } from '../../src/i18n/catalogs/en'
import type { Catalog } from '../../src/i18n/catalogs/Catalog'
import { createTranslate } from '../../src/i18n/catalogs/messages'
import { texts as ru } from '../../src/i18n/catalogs/ru'

/** A text of the English catalog with its values, so that rewording a text changes no test. */
export const say = createTranslate(en, 'en-GB')

/** A text of the Russian catalog with its values. */
export const sayInRussian = createTranslate(ru, 'ru')

/** Matches what begins with a text of the English catalog, whatever its values and its plural form. */
export function saying(key: keyof typeof en): RegExp {
  const catalog: Catalog = en
  const message = catalog[key]
  const forms = typeof message === 'string' ? [message] : Object.values(message)
  return new RegExp(`^(?:${forms.map(patternOf).join('|')})`)
}

function patternOf(text: string): string {
  return text
    .split(/\{\w+\}/)
    .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
    .join('.*')
}
