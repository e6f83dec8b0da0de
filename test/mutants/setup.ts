import { afterEach, beforeAll, beforeEach, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Number of the mutant that is switched on; -1 for none. */
    mutant: number
  }
  interface TaskMeta {
    /** Numbers of the mutants that a test executes. */
    executed?: number[]
    /** Numbers of those that were executed while the file of the test was loaded. */
    loaded?: number[]
  }
}

/** More often than this in one test a mutant is executed only in a loop that it keeps from ending. */
const most = 20_000_000

/** A failing test has waited long enough for an element after so many ms, on a busy machine too. */
const wait = 5_000

const active = inject('mutant')
const loaded = new Set<number>()
let executed = loaded
let times = 0

Reflect.set(globalThis, 'leadCardMutant', (number: number): boolean => {
  if (number !== active) {
    executed.add(number)
    return false
  }
  times += 1
  if (times > most) throw new Error('The mutant never ends')
  return true
})

beforeAll(async () => {
  if (typeof document === 'undefined') return
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: wait })
})

beforeEach(() => {
  executed = new Set()
  times = 0
})

afterEach(({ task }) => {
  task.meta.executed = [...executed]
  task.meta.loaded = [...loaded]
})
