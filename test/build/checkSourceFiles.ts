import { existsSync } from 'node:fs'
import type { Plugin } from 'vite'
import { absolutePath, sourceFiles } from './sourceFiles.ts'

/**
 * Fails a build, and the start of the development server, when a path in `sourceFiles` does not exist. Without it a
 * moved file would silently end up in another chunk.
 *
 * @param files paths relative to the root of the repository
 */
export function checkSourceFiles(files: readonly string[] = Object.values(sourceFiles)): Plugin {
  return {
    name: 'check-source-files',
    buildStart() {
      const missing = files.filter((file) => !existsSync(absolutePath(file)))
      if (missing.length === 0) return
      this.error(`test/build/sourceFiles.ts names files that do not exist: ${missing.join(', ')}`)
    },
  }
}
