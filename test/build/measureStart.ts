import { brotliCompressSync } from 'node:zlib'
import type { Rolldown } from 'vite'

/** A file of the build, in bytes as a host sends it: compressed with brotli. */
export type Weight = { name: string; bytes: number }

/** What the browser loads before the lead can be read. */
export type StartWeight = { scripts: Weight[]; styles: Weight[] }

/**
 * Weighs the entry, the chunk of `src/start.tsx` and everything these two import, and the styles.
 * What they load on demand comes after the lead and is not counted.
 */
export function measureStart(
  files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): StartWeight {
  const chunks = files.filter((file) => file.type === 'chunk')
  const atStart = new Set<string>()
  const take = (name: string): void => {
    if (atStart.has(name)) return
    atStart.add(name)
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach(take)
  }
  for (const { fileName, isEntry, facadeModuleId } of chunks) {
    if (isEntry || facadeModuleId?.endsWith('/src/start.tsx')) take(fileName)
  }
  return {
    scripts: heaviestFirst(
      chunks
        .filter(({ fileName }) => atStart.has(fileName))
        .map(({ fileName, code }) => weigh(fileName, code)),
    ),
    styles: heaviestFirst(
      files
        .filter((file) => file.type === 'asset')
        .filter(({ fileName }) => fileName.endsWith('.css'))
        .map(({ fileName, source }) => weigh(fileName, source)),
    ),
  }
}

export const sum = (weights: readonly Weight[]): number =>
  weights.reduce((total, { bytes }) => total + bytes, 0)

/** One line per file, for the person who has to make it lighter. */
export function listWeights(weights: readonly Weight[]): string {
  return [...weights, { name: 'together', bytes: sum(weights) }]
    .map(({ name, bytes }) => `${String(bytes).padStart(8)}  ${name}`)
    .join('\n')
}

const weigh = (name: string, content: string | Uint8Array): Weight => ({
  name,
  bytes: brotliCompressSync(content).length,
})

const heaviestFirst = (weights: Weight[]): Weight[] =>
  weights.toSorted((one, other) => other.bytes - one.bytes)
