import { brotliCompressSync } from 'node:zlib'
import type { Rolldown } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { texts as en } from '../../src/i18n/catalogs/en'
import { loadCatalog, textLanguages } from '../../src/i18n/loadCatalog'
import { buildForProduction } from './buildForProduction'
import { listTexts } from './catalogs/compactCatalogs'
import { listWeights, measureStart, sum, type StartWeight } from './measureStart'

/**
 * Bytes, compressed with brotli, that may be loaded before the lead's title is shown, before its first phones can be
 * called, and before the card itself is there. React and the SDK alone are 91,000. The title holds the names of twenty
 * catalogs, 300 bytes; the names of files, which change with their content, weigh some 50 bytes more or less.
 * The styles are those in files: what the first look needs is inside index.html and is not counted here.
 */
const budget = { title: 37_800, phones: 42_800, card: 140_800, styles: 7_800 }

describe('before the lead is readable', () => {
  let start: StartWeight = { title: [], phones: [], card: [], styles: [] }
  let chunks: readonly Rolldown.OutputChunk[] = []

  beforeAll(async () => {
    const built = await buildForProduction({ logLevel: 'error', build: { write: false } })
    if (Array.isArray(built) || !('output' in built)) throw new Error('One output was expected')
    start = measureStart(built.output)
    chunks = built.output.filter((part) => part.type === 'chunk')
  }, 60_000)

  test.each(['title', 'phones', 'card', 'styles'] as const)(
    'the bytes of the %s keep to their budget',
    (kind) => {
      expect(start[kind].length).toBeGreaterThan(0)
      expect(sum(start[kind]), listWeights(start[kind])).toBeLessThanOrEqual(budget[kind])
    },
  )

  test('the catalogs do not pass through the loader of further files', () => {
    const code = chunks.find(({ name }) => name === 'main')?.code
    expect(code).toMatch(/=>import\(`\.\/en-/)
    expect(code).not.toContain('[],import.meta.url')
    expect(code).not.toMatch(/nonce\]|relList/)
  })

  test('no catalog needs another file: start.tsx waits for the catalog, which would wait for it', () => {
    const catalogs = chunks.filter(({ moduleIds }) =>
      moduleIds.some((id) => /\/i18n\/catalogs\/[a-z]{2}\.ts$/.test(id)),
    )
    expect(catalogs).toHaveLength(textLanguages.length)
    expect(catalogs.filter(({ imports }) => imports.length > 0).map(({ name }) => name)).toEqual([])
  })
})

test('no catalog is larger than 9 kB', async () => {
  const sizes = await Promise.all(
    textLanguages.map(async (language) => {
      const texts = JSON.stringify(listTexts(await loadCatalog(language), Object.keys(en)))
      return { language, size: brotliCompressSync(texts).length }
    }),
  )
  expect(sizes.filter(({ size }) => size > 9_000)).toEqual([])
})
