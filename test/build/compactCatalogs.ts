import type { Plugin } from 'vite'
import { texts as en } from '../../src/i18n/catalogs/en.ts'
import type { Catalog } from '../../src/i18n/catalogs/messages.ts'
import { loadCatalog, textLanguages } from '../../src/i18n/loadCatalog.ts'
import { moduleIdOf, sourceFiles } from './sourceFiles.ts'

const keys = Object.keys(en)

/** The texts of a catalog in the order of the English keys. */
export function textsInOrder(catalog: Catalog): unknown[] {
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
        if (reader.test(id)) return moduleOf('readText', readerText)
        const [, language = ''] = /(\w+)\.ts$/.exec(id) ?? []
        if (language === 'messages') return null
        if (!textLanguages.includes(language)) throw new Error(`No language is called ${language}`)
        return moduleOf('texts', JSON.stringify(textsInOrder(await loadCatalog(language))))
      },
    },
  }
}

const moduleOf = (name: string, value: string): string => `export const ${name} = ${value}`

const readerText = `(() => {
  const places = new Map(${JSON.stringify(keys.join(' '))}.split(' ').map((key, place) => [key, place]))
  return (texts, key) => texts[places.get(key)]
})()`
