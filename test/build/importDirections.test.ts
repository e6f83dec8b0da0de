import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { circularImports, directions, mayImport, wrongImports } from './importDirections'

const rooms = Object.keys(directions)

const texts = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(path, 'utf8')]),
)

test('every import in src follows the directions', () => {
  expect(texts.size).toBeGreaterThan(100)
  const wrong = [...texts].flatMap(([path, text]) => wrongImports(path, text))
  expect(wrong).toEqual([])
})

test('no file of src imports itself by way of others', () => {
  expect(circularImports(texts)).toEqual([])
  const circle = new Map([
    ['src/a.ts', "import { b } from './b'"],
    ['src/b.ts', "const load = () => import('./c')"],
    ['src/c.tsx', "import type { A } from './a'"],
    ['src/end.ts', "import { a } from './a'"],
  ])
  expect(circularImports(circle)).toEqual(['src/a.ts', 'src/b.ts', 'src/c.tsx'])
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
