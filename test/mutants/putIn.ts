import type { Plugin } from 'vite'

/** The file with a mutant in it; handed over by a global, because the configuration is loaded apart from the runner. */
export type Present = { path: string; source: string }

const key = 'leadCardMutant'

/** Puts a mutant in the place of its file from now on; undefined puts the file itself back. */
export function setPresent(present: Present | undefined): void {
  Reflect.set(globalThis, key, present)
}

/** Loads the mutant in the place of its file, which stays as it is on the disk. */
export function putIn(): Plugin {
  return {
    name: 'put-in-mutant',
    enforce: 'pre',
    load(id) {
      const present: unknown = Reflect.get(globalThis, key)
      if (!isPresent(present) || id.split('?')[0] !== present.path) return undefined
      return present.source
    },
  }
}

function isPresent(value: unknown): value is Present {
  return typeof value === 'object' && value !== null && 'path' in value && 'source' in value
}
