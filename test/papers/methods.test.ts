import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { methods } from '../portal/rest/methods/methods'

/** The names of REST methods that stand in the source files which call them. */
const called = new Set(
  ['src/lead', 'src/settings', 'src/install'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      .flatMap(
        (text) => text.match(/(?<=')(?:crm|im|placement|app\.option)\.[a-z.]+(?=')/gi) ?? [],
      ),
  ),
)

it('every REST method that the app calls has a row in the table of methods', () => {
  expect(called.size).toBeGreaterThan(30)
  const page = readFileSync('src/rest/README.md', 'utf8')
  expect([...called].filter((method) => !page.includes(`\`${method}\``))).toEqual([])
})

it('every REST method that the app calls is answered by the stand-in portal', () => {
  const answered = new Set(Object.keys(methods).map((method) => method.toLowerCase()))
  expect([...called].filter((method) => !answered.has(method.toLowerCase()))).toEqual([])
})
