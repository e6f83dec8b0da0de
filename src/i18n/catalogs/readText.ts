import type { Catalog, Message } from './Catalog'

/**
 * The text of a key, in each plural form. A build ships the catalogs as lists without keys and replaces this file
 * (`test/build/catalogs/compactCatalogs.ts`).
 */
export function readText(catalog: Catalog, key: keyof Catalog): Message {
  return catalog[key]
}
