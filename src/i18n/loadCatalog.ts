import { en } from './en'
import type { Catalog } from './messages'

/** The languages there are texts for, by the portal's own codes. English is always at hand. */
const loaders = new Map<string, () => Promise<Catalog>>([
  ['ru', async () => (await import('./ru')).ru],
])

/** Languages whose readers would rather read another one than English. */
const neighbours = new Map([
  ['kz', 'ru'],
  ['by', 'ru'],
])

const loaded = new Map<string, Promise<Catalog>>([['en', Promise.resolve(en)]])

/** The languages there are texts for. */
export const textLanguages: readonly string[] = ['en', ...loaders.keys()]

/** The code of the language in which the texts for a portal's language are written. */
export function textLanguage(portalCode: string): string {
  const code = portalCode.toLowerCase()
  const nearest = loaders.has(code) ? code : neighbours.get(code)
  return nearest ?? 'en'
}

/**
 * Loads the texts for a portal's language, once; English when there are none or they cannot be had.
 *
 * @param portalCode as the portal writes it, see `languageTag`
 */
export function loadCatalog(portalCode: string): Promise<Catalog> {
  const language = textLanguage(portalCode)
  let catalog = loaded.get(language)
  if (!catalog) {
    const load = loaders.get(language) ?? (async () => en)
    catalog = load().catch(() => en)
    loaded.set(language, catalog)
  }
  return catalog
}
