import { expect, test } from 'vitest'
import { writeFaults } from './printFaults'

const names = ['a comment', 'a to-do']
const comment = { name: 'a comment', cells: 33, held: 33, wrong: [] }
const todo = { name: 'a to-do', cells: 33, held: 20, wrong: ['500: seen []', 'ended\nafter 21'] }
const whole = writeFaults('', names, [comment, todo], '2026-11-01')

test('counts what holds, and says what does not', () => {
  expect(whole).toContain('| **All** | 66 | 53 | |')
  expect(whole).toContain('- a to-do: 500: seen []\n- a to-do: ended after 21\n')
})

test('a run of some rows leaves the others as they were, and takes back what is mended', () => {
  const mended = { ...todo, held: 33, wrong: [] }
  expect(writeFaults(whole, names, [mended], '2026-11-02')).toBe(
    writeFaults('', names, [comment], '2026-11-01')
      .replace('33 | 33 | |', '66 | 66 | |')
      .replace('| **All**', '| a to-do | 33 | 33 | 2026-11-02 |\n| **All**'),
  )
  expect(writeFaults(whole, names, [], '2026-11-02')).toBe(whole)
})

test('a row that is tried no more is left out', () => {
  expect(writeFaults(whole, ['a comment'], [], '2026-11-02')).not.toContain('to-do:')
})
