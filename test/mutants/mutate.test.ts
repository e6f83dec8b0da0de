import { expect, it } from 'vitest'
import { applyMutant, describeMutant, mutantsOf } from './mutate'

const source = [
  "import { a } from 'b && c'",
  '// a === b',
  'export const isIt = (x: number): boolean => x === 5 && x >= 3',
  "const text = 'a && b'",
].join('\n')

it('changes what runs, and neither comments, imports nor texts', () => {
  const changed = mutantsOf(source).map((mutant) => applyMutant(source, mutant).split('\n')[2])
  expect(changed).toEqual([
    'export const isIt = (x: number): boolean => x !== 5 && x >= 3',
    'export const isIt = (x: number): boolean => x === 5 || x >= 3',
    'export const isIt = (x: number): boolean => x === 5 && x > 3',
  ])
})

it('is told by its line', () => {
  const [first] = mutantsOf(source)
  expect(first && describeMutant(source, first)).toContain('3: export const isIt')
})
