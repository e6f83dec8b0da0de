import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { directions, mayImport, wrongImports } from './importDirections'

const rooms = Object.keys(directions)

test('every import in src follows the directions', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
  expect(files.length).toBeGreaterThan(100)
  const wrong = files.flatMap((path) => wrongImports(path, readFileSync(path, 'utf8')))
  expect(wrong).toEqual([])
})

test('no two rooms import each other', () => {
  const pairs = rooms.flatMap((room) =>
    rooms.filter((other) => other !== room && mayImport(room, other) && mayImport(other, room)),
  )
  expect(pairs).toEqual([])
})

test.each(rooms)('a file in %s is refused every import that its directions do not name', (room) => {
  const up = '../'.repeat(room.split('/').length)
  const others = rooms.filter((other) => !mayImport(room, other)).map((other) => `${other}/Example`)
  for (const other of ['App', ...others]) {
    const path = `src/${room}/Example.ts`
    expect(wrongImports(path, `import { Example } from '${up}${other}'`)).toHaveLength(1)
    expect(wrongImports(path, `const load = () => import('${up}${other}')`)).toHaveLength(1)
  }
})

test('a folder without directions is refused', () => {
  expect(wrongImports('src/card/attic/Example.ts', '')).toHaveLength(1)
})
