import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, it, onTestFinished } from 'vitest'

it('fails a build for the root of a host, or with source maps, says why, and leaves no package', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lead-card-package-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'lead-card.zip'), 'the one before')
  const packaging = build({
    mode: 'package',
    base: '/',
    logLevel: 'silent',
    build: { outDir: join(folder, 'dist'), emptyOutDir: true, sourcemap: true, minify: false },
  })
  await expect(packaging).rejects.toThrow(/absolute address \/assets\/[^]*is a source map/)
  expect(await readdir(folder)).toEqual(['dist'])
}, 120_000)
