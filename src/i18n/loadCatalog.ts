import { ownFormats, type OwnFormats } from '../format/language/ownFormats'
import { languageTag } from '../format/text/languageTag'
import type { Catalog } from './catalogs/Catalog'

/** Loads a catalog, a chunk of its own, with the formats of a language that some browsers cannot write. */
type LoadCatalog = () => Promise<{ texts: Catalog; formats?: OwnFormats }>

const english: LoadCatalog = () => import('./catalogs/en')

/** The languages by the portal's codes: a new one needs a line here and its catalog. */
const languages = new Map<string, LoadCatalog>([
  ['en', english],
  ['ru', () => import('./catalogs/ru')],
  ['ms', () => import('./catalogs/ms')],
  ['id', () => import('./catalogs/id')],
  ['vn', () => import('./catalogs/vn')],
  ['kz', () => import('./kazakh')],
  ['ua', () => import('./catalogs/ua')],
  ['de', () => import('./catalogs/de')],
  ['tr', () => import('./catalogs/tr')],
  ['pl', () => import('./catalogs/pl')],
  ['it', () => import('./catalogs/it')],
  ['br', () => import('./catalogs/br')],
  ['la', () => import('./catalogs/la')],
  ['ar', () => import('./catalogs/ar')],
  ['fr', () => import('./catalogs/fr')],
  ['ja', () => import('./catalogs/ja')],
  ['sc', () => import('./catalogs/sc')],
  ['tc', () => import('./catalogs/tc')],
  ['th', () => import('./catalogs/th')],
  ['hi', () => import('./catalogs/hi')],
])

/** For other codes of portals: the catalog of the same or the nearest language. */
const nearest = new Map([
  ['by', 'ru'],
  ['in', 'hi'],
])

/** For the codes of browsers, which name the language of a page outside a portal. */
const browserCodes = new Map([
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

// Marked as pure, so that the first chunk of the app leaves out the lists, which only later ones and tests read.

/** The codes of the languages that have a catalog. */
export const textLanguages: readonly string[] = /* @__PURE__ */ Array.from(languages.keys())

/** The codes of portals whose language has a catalog, be it that of a neighbour. */
export const portalLanguages: readonly string[] = /* @__PURE__ */ textLanguages.concat(
  /* @__PURE__ */ Array.from(nearest.keys()),
)

/** All codes that lead to a catalog. */
export const knownCodes: readonly string[] = /* @__PURE__ */ portalLanguages.concat(
  /* @__PURE__ */ Array.from(browserCodes.keys()),
)

/** The code of the catalog for a portal's language. */
export function textLanguage(portalCode: string): string {
  const code = portalCode.toLowerCase()
  const near = nearest.get(code) ?? browserCodes.get(code) ?? code
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
    catalog = withStatus(loadOrFallBack(language))
    loaded.set(language, catalog)
  }
  return catalog
}

async function loadOrFallBack(language: string): Promise<Catalog> {
  try {
    const { texts, formats } = await (languages.get(language) ?? english)().catch(english)
    if (formats) ownFormats.set(languageTag(language), formats)
    return (present = texts)
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
