import type { Plugin } from 'vite'
import { absolutePath, sourceFiles } from './sourceFiles.ts'

/** An import of a library that a build replaces. */
export type Replacement = {
  /** End of the importing module's path, with forward slashes. */
  importer: string
  /** The import specifier as that module writes it. */
  specifier: string
  /** The file of ours that is loaded in its place, relative to the root of the repository. */
  file: string
}

const sdk = 'b24jssdk/dist/esm/core'
const logger = 'b24jssdk/dist/esm/logger/logger-factory.mjs'

const replacements: readonly Replacement[] = [
  {
    importer: 'axios/lib/adapters/adapters.js',
    specifier: './fetch.js',
    file: sourceFiles.axiosFetch,
  },
  ...['v2', 'v3'].flatMap((version) =>
    batchModules(version).map((specifier) => ({
      importer: `${sdk}/http/${version}.mjs`,
      specifier,
      file: sourceFiles.sdkParts,
    })),
  ),
  ...['batch', 'batch-by-chunk', 'call-list', 'fetch-list'].map((name) => ({
    importer: `${sdk}/actions/v2/manager-v2.mjs`,
    specifier: `./${name}.mjs`,
    file: sourceFiles.sdkParts,
  })),
  ...['ping', 'healthcheck'].map((name) => ({
    importer: `${sdk}/tools/manager.mjs`,
    specifier: `./${name}.mjs`,
    file: sourceFiles.sdkParts,
  })),
  ...['logger', 'handler/console-v2-handler'].map((name) => ({
    importer: logger,
    specifier: `./${name}.mjs`,
    file: sourceFiles.sdkParts,
  })),
  {
    importer: `${sdk}/actions/manager.mjs`,
    specifier: './v3/manager-v3.mjs',
    file: sourceFiles.sdkParts,
  },
]

function batchModules(version: string): string[] {
  const folder = '../interaction/batch'
  return [
    `${folder}/${version}.mjs`,
    `${folder}/processing/${version}/as-array.mjs`,
    `${folder}/processing/${version}/as-object.mjs`,
  ]
}

/**
 * Replaces parts of libraries that the card never runs; each replacement says what it stands for. It is a plugin
 * because an alias would apply to every importer. A replacement that applies to nothing fails the build: the
 * library has moved the file, and the part would be shipped again.
 */
export function leaveOutUnused(all: readonly Replacement[] = replacements): Plugin {
  const applied = new Set<Replacement>()
  return {
    name: 'leave-out-unused',
    apply: 'build',
    enforce: 'pre',
    buildStart: () => applied.clear(),
    resolveId: (source, importer = '') => {
      const path = importer.replaceAll('\\', '/')
      const found = all.find((one) => source === one.specifier && path.endsWith(`/${one.importer}`))
      if (!found) return
      applied.add(found)
      return absolutePath(found.file)
    },
    buildEnd(error) {
      const unused = all.filter((one) => !applied.has(one))
      if (error || unused.length === 0) return
      const list = unused.map(({ importer, specifier }) => `${specifier} in ${importer}`)
      this.error(
        `test/build/leaveOutUnused.ts replaces imports that no module has: ${list.join(', ')}`,
      )
    },
  }
}
