import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { className } from './className.ts'
import { absolutePath } from './sourceFiles.ts'

const modules = readdirSync(absolutePath('src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.module.css'))
  .map((path) => absolutePath(`src/${path}`))

test('a class has a name of its own in each module', () => {
  expect(modules.length).toBeGreaterThan(50)
  expect(new Set(modules.map((file) => className('row', file))).size).toBe(modules.length)
})

test('the name is short, and made from the path within the repository', () => {
  expect(className('row', absolutePath('src/ui/surfaces/Badge.module.css'))).toBe('row_dcA')
})
