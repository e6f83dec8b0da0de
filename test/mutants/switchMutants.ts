import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { absolutePath } from '../build/sourceFiles.ts'
import { chooseMutants } from './chooseMutants.ts'
import type { Mutant } from './mutantsOf.ts'

/**
 * Loads every source file with its mutants in it, each behind a switch: `a === b` becomes
 * `(leadCardMutant(17) ? a !== b : a === b)`. So one transformation of the files serves all mutants, and the tests
 * tell which mutants they execute. `setup.ts` answers what is switched on.
 */
export function switchMutants(): Plugin {
  const mutants = chooseMutants()
  return {
    name: 'switch-mutants',
    enforce: 'pre',
    load(id) {
      const own = [...mutants.entries()].filter(([, { file }]) => absolutePath(file) === id)
      return own.length > 0 ? withSwitches(readFileSync(id, 'utf8'), own) : undefined
    },
  }
}

/** The text of a file with its numbered mutants, which are in the order of the text, the outer before the inner. */
export function withSwitches(source: string, own: readonly [number, Mutant][]): string {
  const ends = own.map(([, { end }]) => ({ at: end, text: ')' }))
  const starts = own.map(([number, { start, to }]) => ({
    at: start,
    text: `(leadCardMutant(${number}) ? ${to} : `,
  }))
  let result = ''
  let done = 0
  // The sort keeps the order of what stands at the same place: first what ends there.
  for (const { at, text } of [...ends, ...starts].toSorted((one, two) => one.at - two.at)) {
    result += source.slice(done, at) + text
    done = at
  }
  return result + source.slice(done)
}
