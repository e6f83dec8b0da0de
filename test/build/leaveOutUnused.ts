import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const axiosFetch = fileURLToPath(new URL('../../src/portal/without/axiosFetch.ts', import.meta.url))
const sdkBatches = fileURLToPath(new URL('../../src/portal/without/sdkBatches.ts', import.meta.url))

type LeftOut = { standIn: string; importer: RegExp; source: RegExp }

const leftOut: readonly LeftOut[] = [
  {
    standIn: axiosFetch,
    importer: /[\\/]axios[\\/]lib[\\/]adapters[\\/]adapters\.js$/,
    source: /^\.\/fetch\.js$/,
  },
  {
    standIn: sdkBatches,
    importer: /[\\/]b24jssdk[\\/]dist[\\/]esm[\\/]core[\\/]http[\\/]v[23]\.mjs$/,
    source: /\/interaction\/batch\//,
  },
  {
    standIn: sdkBatches,
    importer: /[\\/]core[\\/]actions[\\/]v2[\\/]manager-v2\.mjs$/,
    source: /\/(?:batch|batch-by-chunk|call-list|fetch-list)\.mjs$/,
  },
  {
    standIn: sdkBatches,
    importer: /[\\/]core[\\/]actions[\\/]manager\.mjs$/,
    source: /\/manager-v3\.mjs$/,
  },
]

/**
 * Leaves parts of libraries out of the build that the card never reaches, see their stand-ins. A plugin and no
 * alias, because only these importers may miss them.
 */
export function leaveOutUnused(): Plugin {
  return {
    name: 'leave-out-unused',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer = '') =>
      leftOut.find((part) => part.importer.test(importer) && part.source.test(source))?.standIn,
  }
}
