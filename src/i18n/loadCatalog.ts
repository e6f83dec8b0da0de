import type { Catalog } from './messages'

/** A language of the app's texts. */
type Language = {
  /** The catalog, a chunk of its own. */
  load: () => Promise<Catalog>
  /** What the page says when the app could not be loaded, and perhaps no catalog either. */
  notLoaded: string
}

const english: Language = {
  load: async () => (await import('./en')).en,
  notLoaded: 'The card could not be loaded. Reload the page.',
}

/** The languages by the portal's codes. All of this table is loaded before the lead is asked for: keep it small. */
const languages = new Map<string, Language>([
  ['en', english],
  [
    'ru',
    {
      load: async () => (await import('./ru')).ru,
      notLoaded: 'Не удалось загрузить карточку. Перезагрузите страницу.',
    },
  ],
])

/** For languages without a catalog: the one that their readers know better than English. */
const neighbours = new Map([
  ['kz', 'ru'],
  ['by', 'ru'],
])

const loaded = new Map<string, Promise<Catalog>>()

/** The codes of the languages that have a catalog. */
export const textLanguages: readonly string[] = [...languages.keys()]

/** The code of the catalog for a portal's language. */
export function textLanguage(portalCode: string): string {
  const code = portalCode.toLowerCase()
  const nearest = languages.has(code) ? code : neighbours.get(code)
  return nearest ?? 'en'
}

/** What the page says when the app could not be loaded, for a portal's language; needs no catalog. */
export function notLoadedText(portalCode: string): string {
  return languageFor(portalCode).notLoaded
}

function languageFor(portalCode: string): Language {
  return languages.get(textLanguage(portalCode)) ?? english
}

/**
 * Loads the catalog for a portal's language, once; English when there is none or it fails to load. Rejects when
 * English fails to load, too.
 *
 * @param portalCode as the portal writes it, see `languageTag`
 */
export function loadCatalog(portalCode: string): Promise<Catalog> {
  const language = textLanguage(portalCode)
  let catalog = loaded.get(language)
  if (!catalog) {
    catalog = withStatus(languageFor(language).load().catch(english.load))
    loaded.set(language, catalog)
  }
  return catalog
}

/**
 * Sets `status` and `value` on a promise, as React's `use` does itself. With them `use` reads a settled promise
 * without suspending, which would delay the render by 0.3 s.
 */
function withStatus<Value>(promise: Promise<Value>): Promise<Value> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined,
  )
  return promise
}
