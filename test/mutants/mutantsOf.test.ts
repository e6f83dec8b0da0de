import { parseSync } from 'vite'
import { expect, it } from 'vitest'
import { changeOf, mutantsOf } from './mutantsOf'
import { withSwitches } from './switchMutants'

const changes = (source: string): string[] => mutantsOf('example.ts', source).map(changeOf)

it('changes what runs, and neither types, comments nor texts', () => {
  const source = [
    "import { a } from './a && b'",
    '// a === b',
    "export const isIt = (x: number, y: true): boolean => x === 5 // && x > 3'",
    "export const text = 'a && b' + x.toString()",
  ].join('\n')
  expect(changes(source)).toEqual(['x === 5 → (x) !== (5)'])
})

it('takes a condition for true and for false', () => {
  expect(changes('if (a) b()')).toEqual(['a → true', 'a → false'])
  expect(changes('const c = a ? 1 : 2')).toEqual(['a → true', 'a → false'])
})

it('leaves a call out, or makes another one of it, unless it hangs on a question mark', () => {
  expect(changes('a.trim().length')).toEqual(['a.trim() → a'])
  expect(changes('a.b.some(c)')).toEqual(['a.b.some(c) → a.b.every(c)'])
  expect(changes('a?.b.trim().length')).toEqual([])
})

it('puts each mutant behind a switch, the inner within the outer', () => {
  const source = 'const c = !a && b'
  const changed = withSwitches(source, [...mutantsOf('example.ts', source).entries()])
  expect(changed).toBe(
    'const c = (leadCardMutant(0) ? (!a) || (b) : (leadCardMutant(1) ? a : !a) && b)',
  )
  expect(parseSync('example.ts', changed).errors).toEqual([])
})
