import type { Plugin } from 'vite'
import type { Catalog } from '../../../src/i18n/catalogs/Catalog.ts'
import { readCatalogs } from './readCatalogs.ts'
import { moduleIdOf, sourceFiles } from '../sourceFiles.ts'

/** The texts of a catalog in the order of these keys. */
export function listTexts(catalog: Catalog, keys: readonly string[]): unknown[] {
  const texts = new Map<string, unknown>(Object.entries(catalog))
  return keys.map((key) => texts.get(key))
}

/**
 * Ships each catalog as a list, and the keys once for all of them: the same 600 keys would be a quarter of every
 * language's file.
 *
 * @throws when a file of the catalogs is of no language that `loadCatalog` knows
 */
export function compactCatalogs(): Plugin {
  const reader = moduleIdOf(sourceFiles.readText)
  return {
    name: 'compact-catalogs',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]src[\\/]i18n[\\/]catalogs[\\/]\w+\.ts$/ },
      handler: async (_code, id) => {
        const catalogs = await readCatalogs()
        const keys = Object.keys(catalogs.get('en') ?? {})
        if (reader.test(id)) return moduleOf('readText', readerOf(keys))
        const [, language = ''] = /(\w+)\.ts$/.exec(id) ?? []
        if (language === 'messages') return null
        const catalog = catalogs.get(language)
        if (!catalog) throw new Error(`No language is called ${language}`)
        return moduleOf('texts', JSON.stringify(listTexts(catalog, keys)))
      },
    },
  }
}

const moduleOf = (name: string, value: string): string => `export const ${name} = ${value}`

const readerOf = (keys: readonly string[]): string => `(() => {
  const places = new Map(${JSON.stringify(keys.join(' '))}.split(' ').map((key, place) => [key, place]))
  return (texts, key) => texts[places.get(key)]
})()`
