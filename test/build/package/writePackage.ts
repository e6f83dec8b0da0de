import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { packageProblems } from './packageProblems.ts'
import { packEntries, type PackageEntry } from './packEntries.ts'

/** The archive's name, beside the folder of the build: at the root of the repository. */
const packageName = 'lead-card.zip'

/** After `vite build --mode package`, writes the zip that Bitrix24 takes for a static app. */
export function writePackage(): Plugin {
  let outDir = ''
  return {
    name: 'write-package',
    apply: (_config, { command, mode }) => command === 'build' && mode === 'package',
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      handler: async function writeZip() {
        const path = join(outDir, '..', packageName)
        // When packing fails, no archive of an earlier build must remain.
        await rm(path, { force: true })
        const entries = await readEntries(outDir)
        const problems = packageProblems(entries)
        if (problems.length > 0) this.error(problems.join('\n'))
        const archive = packEntries(entries)
        await writeFile(path, archive)
        const size = `${(archive.length / 1000).toFixed(1)} kB`
        this.info(`${packageName}: ${entries.length} files, ${size}`)
      },
    },
  }
}

/** Every file of a built app, as it goes into the archive. */
export async function readEntries(folder: string): Promise<PackageEntry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found.filter((entry) => entry.isFile())
  const entries = await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      const name = relative(folder, path).split(sep).join('/')
      return { name, content: await readFile(path) }
    }),
  )
  return [...entries, ...installPage(entries)]
}

/**
 * A static app with an `install.html` opens there until its administrator has finished the installation. Without that
 * file the portal takes the app for installed, and no placement would be bound. Both pages have the same content.
 */
function installPage(entries: readonly PackageEntry[]): PackageEntry[] {
  const page = entries.find(({ name }) => name === 'index.html')
  return page ? [{ name: 'install.html', content: page.content }] : []
}
