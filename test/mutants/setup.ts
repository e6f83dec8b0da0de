import { Worker } from 'node:worker_threads'
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

/** A process that has not ended after so many ms is kept busy by its mutant. */
const longest = 90_000

/** A failing test has waited long enough for an element after so many ms, on a busy machine too. */
const wait = 10_000

const active = inject('mutant')
const loaded = new Set<number>()
let executed = loaded

Reflect.set(globalThis, 'leadCardMutant', (number: number): boolean => {
  executed.add(number)
  return number === active
})

// From a thread of its own, because nothing else runs beside a loop without an end. Vitest reports that the process
// ended, which counts as noticed.
if (active >= 0 && !Reflect.has(globalThis, 'leadCardWatch')) {
  const kill = `setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${longest})`
  const watch = new Worker(kill, { eval: true })
  watch.unref()
  Reflect.set(globalThis, 'leadCardWatch', watch)
}

beforeAll(async () => {
  if (typeof document === 'undefined') return
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: wait })
})

beforeEach(() => {
  executed = new Set()
})

afterEach(({ task }) => {
  task.meta.executed = [...executed]
  task.meta.loaded = [...loaded]
})
