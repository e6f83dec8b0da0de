import type { FailedWrite } from './FailedWrite'

/** How far the last write under a key has come. */
type WriteState<Values, Result> =
  | { state: 'none' }
  | { state: 'writing'; values: Values }
  | { state: 'done'; values: Values; result: Result | undefined }
  | { state: 'failed'; values: Values; error: FailedWrite }

/** The last write under each key, as an external store: a write goes on and ends while nothing shows it. */
export type Writes<Values, Result> = {
  last: (key: string) => WriteState<Values, Result>
  set: (key: string, state: WriteState<Values, Result>) => void
  watch: (listener: () => void) => () => void
}

/** Makes a store without any writes. */
export function createWrites<Values, Result>(): Writes<Values, Result> {
  const none: WriteState<Values, Result> = { state: 'none' }
  const states = new Map<string, WriteState<Values, Result>>()
  const listeners = new Set<() => void>()
  return {
    last: (key) => states.get(key) ?? none,
    set: (key, state) => {
      if (state.state === 'none') states.delete(key)
      else states.set(key, state)
      for (const listener of listeners) listener()
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
