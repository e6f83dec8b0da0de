import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { absolutePath } from '../sourceFiles'
import { bomOf } from './writeBom'

const modules = [
  '/anywhere/node_modules/react-dom/client.js',
  '/anywhere/node_modules/@bitrix24/b24jssdk/dist/esm/frame/b24.mjs',
  '/anywhere/node_modules/react-dom/cjs/react-dom.production.js',
  '/anywhere/src/main.ts',
]

const readJson = async (file: string) => JSON.parse(await readFile(absolutePath(file), 'utf8'))

it('names each package of the build once, with version, licence and hash', () => {
  const { components, ...rest } = JSON.parse(bomOf(modules))
  expect(rest).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' })
  expect(components.map(({ name }: { name: string }) => name)).toEqual([
    '@bitrix24/b24jssdk',
    'react-dom',
  ])
  for (const component of components) {
    expect(component).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      purl: expect.stringMatching(/^pkg:npm\/(?:%40)?[\w./-]+@\d/),
      licenses: [{ expression: 'MIT' }],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) }],
    })
  }
})

it('is the same for the same modules in any order', () => {
  expect(bomOf(modules.toReversed())).toBe(bomOf(modules))
})

it('no package of the lock file runs a script of its own when it is installed, but those named in package.json', async () => {
  const { packages } = await readJson('package-lock.json')
  const { allowScripts } = await readJson('package.json')
  const withScripts = Object.entries<{ hasInstallScript?: boolean }>(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([folder]) => folder.replace('node_modules/', ''))
  expect(withScripts.filter((name) => allowScripts[name] !== false)).toEqual([])
})
