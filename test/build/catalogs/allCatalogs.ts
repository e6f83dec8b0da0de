import { knownCodes, loadCatalog } from '../../../src/i18n/loadCatalog.ts'

/**
 * The catalogs by each code of a portal or browser that leads to them. They are loaded while this module is: whoever
 * runs it for `readCatalogs` cannot load anything afterwards.
 */
export const catalogs = new Map(
  await Promise.all(knownCodes.map(async (code) => [code, await loadCatalog(code)] as const)),
)
