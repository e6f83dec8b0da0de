import type { Catalog } from './catalogs/messages'

/** Loads a catalog, a chunk of its own. */
type LoadCatalog = () => Promise<Catalog>

const english: LoadCatalog = async () => (await import('./catalogs/en')).en

/** The languages by the portal's codes: a new one needs a line here and its catalog. */
const languages = new Map<string, LoadCatalog>([
  ['en', english],
  ['ru', async () => (await import('./catalogs/ru')).ru],
  ['ms', async () => (await import('./catalogs/ms')).ms],
  ['id', async () => (await import('./catalogs/id')).id],
  ['vn', async () => (await import('./catalogs/vn')).vn],
  ['kz', async () => (await import('./catalogs/kz')).kz],
  ['ua', async () => (await import('./catalogs/ua')).ua],
  ['de', async () => (await import('./catalogs/de')).de],
  ['tr', async () => (await import('./catalogs/tr')).tr],
  ['pl', async () => (await import('./catalogs/pl')).pl],
  ['it', async () => (await import('./catalogs/it')).it],
  ['br', async () => (await import('./catalogs/br')).br],
  ['la', async () => (await import('./catalogs/la')).la],
  ['ar', async () => (await import('./catalogs/ar')).ar],
  ['fr', async () => (await import('./catalogs/fr')).fr],
  ['ja', async () => (await import('./catalogs/ja')).ja],
  ['sc', async () => (await import('./catalogs/sc')).sc],
  ['tc', async () => (await import('./catalogs/tc')).tc],
  ['th', async () => (await import('./catalogs/th')).th],
  ['hi', async () => (await import('./catalogs/hi')).hi],
  ['in', async () => (await import('./catalogs/hi')).hi],
])

/**
 * The catalog for other codes: older or rarer codes of portals, and the codes of browsers, which name the language of a
 * page outside a portal.
 */
const nearest = new Map([
  ['by', 'ru'],
  ['be', 'ru'],
  ['uk', 'ua'],
  ['kk', 'kz'],
  ['es', 'la'],
  ['pt', 'br'],
  ['vi', 'vn'],
  ['zh', 'sc'],
])

const loaded = new Map<string, Promise<Catalog>>()
/** The one that came last. */
let present: Catalog | undefined

/** The codes of the languages that have a catalog. */
export const textLanguages: readonly string[] = [...languages.keys()]

/** All codes that lead to a catalog, those of neighbours included. */
export const portalLanguages: readonly string[] = [...languages.keys(), ...nearest.keys()]

/** The code of the catalog for a portal's language. */
export function textLanguage(portalCode: string): string {
  const code = portalCode.toLowerCase()
  const near = nearest.get(code) ?? code
  return languages.has(near) ? near : 'en'
}

/**
 * Loads the catalog for a portal's language, once; English when there is none or it fails to load, and where English
 * fails, too, the catalog that is there already. Rejects when there is none.
 *
 * @param portalCode as the portal writes it, see `languageTag`
 */
export function loadCatalog(portalCode: string): Promise<Catalog> {
  const language = textLanguage(portalCode)
  let catalog = loaded.get(language)
  if (!catalog) {
    catalog = withStatus(loadOrFallBack(languages.get(language) ?? english))
    loaded.set(language, catalog)
  }
  return catalog
}

async function loadOrFallBack(load: LoadCatalog): Promise<Catalog> {
  try {
    return (present = await load().catch(english))
  } catch (error) {
    if (!present) throw error
    return present
  }
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
