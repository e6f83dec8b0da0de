import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createVitest } from 'vitest/node'

/** The test files that a configuration runs, relative to `test`, once for each project that has them. */
async function filesOf(config: string): Promise<string[]> {
  const runner = await createVitest('test', { root: '.', config, watch: false })
  try {
    const files = await runner.globTestSpecifications()
    return files.map(({ moduleId }) => moduleId.replace(/^.*?\/test\//, '')).toSorted()
  } finally {
    await runner.close()
  }
}

/** Whether a test opens the browser: those of `npm test` run in `npm run test:all` again. */
const isInBrowser = (file: string): boolean => /^browser\/(?!machine\/|support\/)/.test(file)

it('every test file runs in one project of npm test, or in npm run test:all', async () => {
  const written = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.test\.tsx?$/.test(name))
    .toSorted()
  const inTest = await filesOf('vite.config.ts')
  expect(inTest.length).toBe(new Set(inTest).size)
  const inAll = await filesOf('test/browser/vitest.config.ts')
  expect([...inTest.filter((file) => !isInBrowser(file)), ...inAll].toSorted()).toEqual(written)
  expect(inAll).toEqual(expect.arrayContaining(inTest.filter(isInBrowser)))
})
