import type { FailedWrite } from './FailedWrite'
import type { WriteSteps } from './sendOnce'

/** How far the last write under a key has come. */
type WriteState<Values, Result> =
  | { state: 'none' }
  | { state: 'writing'; values: Values }
  | { state: 'done'; values: Values; result: Result | undefined }
  | { state: 'failed'; values: Values; error: FailedWrite }

type Shown<Values, Result> = { readonly current: WriteSteps<Values, Result> }

/** The last write under each key, as an external store: a write goes on and ends while nothing shows it. */
export type Writes<Values, Result> = {
  last: (key: string) => WriteState<Values, Result>
  set: (key: string, state: WriteState<Values, Result>) => void
  watch: (listener: () => void) => () => void
  /** Records that a component shows the writes under a key, with its own steps; returns the function that ends it. */
  show: (key: string, steps: Shown<Values, Result>) => () => void
  /**
   * The steps of the component that started a write, or of another one that shows it by now; undefined when nothing
   * does.
   */
  shownBy: (key: string, own: Shown<Values, Result>) => WriteSteps<Values, Result> | undefined
}

/** Makes a store without any writes. */
export function createWrites<Values, Result>(): Writes<Values, Result> {
  const none: WriteState<Values, Result> = { state: 'none' }
  const states = new Map<string, WriteState<Values, Result>>()
  const listeners = new Set<() => void>()
  const shown = new Map<string, Set<Shown<Values, Result>>>()
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
    show: (key, steps) => {
      const all = shown.get(key) ?? new Set()
      shown.set(key, all.add(steps))
      return () => {
        all.delete(steps)
        if (all.size === 0) shown.delete(key)
      }
    },
    shownBy: (key, own) => {
      const all = shown.get(key) ?? new Set()
      return (all.has(own) ? own : [...all].at(-1))?.current
    },
  }
}
