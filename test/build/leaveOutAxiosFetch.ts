import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/**
 * Leaves axios' fetch adapter out of the build: 4 kB for a road that no browser takes, see the stand-in. A
 * plugin and no alias, because only that one file may miss it.
 */
export function leaveOutAxiosFetch(): Plugin {
  const standIn = fileURLToPath(new URL('../../src/portal/without/axiosFetch.ts', import.meta.url))
  return {
    name: 'leave-out-axios-fetch',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer = '') =>
      source === './fetch.js' && importer.endsWith('/axios/lib/adapters/adapters.js')
        ? standIn
        : undefined,
  }
}
