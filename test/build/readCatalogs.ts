import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runnerImport } from 'vite'
import type * as Loader from '../../src/i18n/loadCatalog.ts'
import type { Catalog } from '../../src/i18n/catalogs/messages.ts'
import { absolutePath, sourceFiles } from './sourceFiles.ts'

/** The catalogs by each code of a portal or browser that leads to them. */
export type Catalogs = ReadonlyMap<string, Catalog>

let reading: Promise<Catalogs> | undefined

/** Reads all catalogs as the app itself would, once for all plugins. They are sources of the app, which Node cannot import. */
export function readCatalogs(): Promise<Catalogs> {
  reading ??= readAll()
  return reading
}

async function readAll(): Promise<Catalogs> {
  const { module: loader } = await runnerImport<typeof Loader>(
    absolutePath(sourceFiles.loadCatalog),
  )
  const folder = dirname(absolutePath(sourceFiles.englishTexts))
  const files = new Map<string, Catalog>()
  for (const file of await readdir(folder)) {
    const [language = ''] = file.split('.')
    if (!loader.textLanguages.includes(language)) continue
    const { module } = await runnerImport<{ texts: Catalog }>(join(folder, file))
    files.set(language, module.texts)
  }
  return new Map(
    loader.knownCodes.flatMap((code) => {
      const texts = files.get(loader.textLanguage(code))
      return texts ? [[code, texts]] : []
    }),
  )
}
