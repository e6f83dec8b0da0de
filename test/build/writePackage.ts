import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { packageProblems } from './packageProblems.ts'
import { zip, type ZipEntry } from './zip.ts'

/** The archive's name, at the root of the repository. */
const packageName = 'lead-card.zip'

/** After `vite build --mode package`, writes the zip that Bitrix24 takes for a static app. */
export function writePackage(): Plugin {
  let root = ''
  let outDir = ''
  return {
    name: 'write-package',
    apply: (_config, { command, mode }) => command === 'build' && mode === 'package',
    configResolved: (config) => {
      root = config.root
      outDir = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      handler: async function writeZip() {
        const entries = await readEntries(outDir)
        const problems = packageProblems(entries)
        if (problems.length > 0) this.error(problems.join('\n'))
        const archive = zip(entries)
        await writeFile(join(root, packageName), archive)
        const size = `${(archive.length / 1024).toFixed(1)} kB`
        this.info(`${packageName}: ${entries.length} files, ${size}`)
      },
    },
  }
}

/** Every file of a built app, as it goes into the archive. */
export async function readEntries(folder: string): Promise<ZipEntry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found.filter((entry) => entry.isFile())
  return Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      const name = relative(folder, path).split(sep).join('/')
      return { name, content: await readFile(path) }
    }),
  )
}
