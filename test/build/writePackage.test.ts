import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, it, onTestFinished } from 'vitest'

it('fails a build for the root of a host, or with source maps, and says what is wrong', async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'lead-card-package-'))
  onTestFinished(() => rm(outDir, { recursive: true }))
  const packaging = build({
    mode: 'package',
    base: '/',
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true, sourcemap: true, minify: false },
  })
  await expect(packaging).rejects.toThrow(/absolute address \/assets\/[^]*is a source map/)
}, 120_000)
