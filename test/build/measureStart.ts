import { brotliCompressSync } from 'node:zlib'
import type { Rolldown } from 'vite'
import { moduleIdOf, sourceFiles } from './sourceFiles'

/** A file of the build, in bytes as a host sends it: compressed with brotli. */
export type Weight = { name: string; bytes: number }

/** Files that the browser loads before a part of the page is shown. */
export type StartWeight = {
  /** Before the lead's title: `src/main.ts` and what it imports. */
  title: Weight[]
  /** Before the first phones: those of the title, and what makes links of phones. */
  phones: Weight[]
  /** Before the card itself: those of the title, React, the app and the English texts. */
  card: Weight[]
  styles: Weight[]
}

/**
 * Measures the chunks of `src/main.ts` and `src/start.tsx` with everything they import, the texts and the styles.
 * Chunks behind a dynamic import are not counted.
 *
 * @throws when no chunk contains one of those files
 */
export function measureStart(
  files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): StartWeight {
  const chunks = files.filter((file) => file.type === 'chunk')
  const importedBy = (names: readonly string[]): ReadonlySet<string> => {
    const all = new Set<string>()
    const take = (name: string): void => {
      if (all.has(name)) return
      all.add(name)
      chunks.find(({ fileName }) => fileName === name)?.imports.forEach(take)
    }
    names.forEach(take)
    return all
  }
  const chunksOf = (file: string): string[] => {
    const isModule = moduleIdOf(file)
    const found = chunks.filter(({ moduleIds }) => moduleIds.some((id) => isModule.test(id)))
    if (found.length === 0) throw new Error(`No chunk of the build holds ${file}`)
    return found.map(({ fileName }) => fileName)
  }
  const weighAll = (names: ReadonlySet<string>): Weight[] =>
    heaviestFirst(
      chunks
        .filter(({ fileName }) => names.has(fileName))
        .map(({ fileName, code }) => weigh(fileName, code)),
    )
  return {
    title: weighAll(importedBy(chunksOf(sourceFiles.main))),
    phones: weighAll(importedBy([sourceFiles.main, sourceFiles.firstContacts].flatMap(chunksOf))),
    card: weighAll(
      importedBy([sourceFiles.main, sourceFiles.start, sourceFiles.englishTexts].flatMap(chunksOf)),
    ),
    styles: heaviestFirst(
      files
        .filter((file) => file.type === 'asset')
        .filter(({ fileName }) => fileName.endsWith('.css'))
        .map(({ fileName, source }) => weigh(fileName, source)),
    ),
  }
}

/** The bytes of files together. */
export const sum = (weights: readonly Weight[]): number =>
  weights.reduce((total, { bytes }) => total + bytes, 0)

/** One line per file and one for the sum, as the message of a failed size test. */
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
