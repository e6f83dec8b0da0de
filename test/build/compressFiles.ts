import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip, type ZlibOptions } from 'node:zlib'
import type { Plugin } from 'vite'

const brotli = promisify<Buffer, Buffer>(brotliCompress)
const gzipped = promisify<Buffer, ZlibOptions, Buffer>(gzip)

const types = new Set(['.html', '.js', '.css', '.svg', '.txt'])

/** After `vite build --mode host`, writes .br and .gz files for servers that send precompressed files. */
export function compressBuild(): Plugin {
  let outDir = ''
  return {
    name: 'compress-build',
    apply: (_config, { command, mode }) => command === 'build' && mode === 'host',
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir)
    },
    closeBundle: { sequential: true, order: 'post', handler: () => compressFiles(outDir) },
  }
}

/** Writes a .br and a .gz file beside each text file of a folder, at the highest compression levels. */
export async function compressFiles(folder: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = found.filter((entry) => entry.isFile() && types.has(extname(entry.name)))
  // All at once: zlib works in threads of its own.
  await Promise.all(
    texts.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      const content = await readFile(path)
      const [small, common] = await Promise.all([brotli(content), gzipped(content, { level: 9 })])
      await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, common)])
    }),
  )
}
