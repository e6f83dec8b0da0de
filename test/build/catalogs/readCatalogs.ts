import { runnerImport } from 'vite'
import type * as AllCatalogs from './allCatalogs.ts'
import { absolutePath } from '../sourceFiles.ts'

type Catalogs = typeof AllCatalogs.catalogs

let reading: Promise<Catalogs> | undefined

/**
 * Reads all catalogs as the app itself would, once for all plugins. They are sources of the app, which the configuration
 * of the build cannot import.
 */
export function readCatalogs(): Promise<Catalogs> {
  reading ??= readAll()
  return reading
}

async function readAll(): Promise<Catalogs> {
  const file = absolutePath('test/build/catalogs/allCatalogs.ts')
  const { module } = await runnerImport<typeof AllCatalogs>(file)
  return module.catalogs
}
