import type { Catalog } from './messages'

const loadEnglish = async (): Promise<Catalog> => (await import('./en')).en

/** The languages there are texts for, by the portal's own codes. Nobody loads more than their own. */
const loaders = new Map<string, () => Promise<Catalog>>([
  ['en', loadEnglish],
  ['ru', async () => (await import('./ru')).ru],
])

/** Languages whose readers would rather read another one than English. */
const neighbours = new Map([
  ['kz', 'ru'],
  ['by', 'ru'],
])

const loaded = new Map<string, Promise<Catalog>>()

/** The languages there are texts for. */
export const textLanguages: readonly string[] = [...loaders.keys()]

/** The code of the language in which the texts for a portal's language are written. */
export function textLanguage(portalCode: string): string {
  const code = portalCode.toLowerCase()
  const nearest = loaders.has(code) ? code : neighbours.get(code)
  return nearest ?? 'en'
}

/**
 * Loads the texts for a portal's language, once; English when there are none or they cannot be had. Rejects
 * when English cannot be had either.
 *
 * @param portalCode as the portal writes it, see `languageTag`
 */
export function loadCatalog(portalCode: string): Promise<Catalog> {
  const language = textLanguage(portalCode)
  let catalog = loaded.get(language)
  if (!catalog) {
    const load = loaders.get(language) ?? loadEnglish
    catalog = told(load().catch(loadEnglish))
    loaded.set(language, catalog)
  }
  return catalog
}

/**
 * Marks a promise with how it ended, in the way React reads: it then draws at once with what has come. For a promise
 * without that it would suspend, and not show what it draws for another 0.3 s.
 */
function told<Value>(promise: Promise<Value>): Promise<Value> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined,
  )
  return promise
}
