import { readConnection, watchConnection } from '../portal/connection'
import { frameOption, type OptionOwner } from '../portal/frameOption'
import { pageState } from '../portal/pageState'
import type { SaveOutcome } from './SaveOutcome'
import { recallSaved } from './rememberSaved'

/** The name of the option that holds all settings of an owner. */
export const optionName = 'settings'

/** The values to change, or a function that computes them from the settings at the time of the save. */
export type Change<T> = Partial<T> | ((present: T) => Partial<T>)

/** What the page knows beyond the frame's options. */
type Kept<T> = {
  /** The option's text as last saved; the frame still has the one from before. */
  saved?: string
  /** Changes that are being saved, oldest first. */
  pending: readonly Change<T>[]
  /** The change that was asked for last, and how its save ends. */
  sending?: { change: Change<T>; saving: Promise<SaveOutcome> }
  /** The settings with these changes, until something changes. */
  shown?: T | undefined
  /** Settles when the last save is over. */
  last: Promise<unknown>
}

type StoreOptions<T> = {
  owner: OptionOwner
  read: (option: unknown) => T
  write: (settings: T) => string
}

/** The settings of one owner as an external store; `saveSettings` changes them. */
export type SettingsStore<T extends object> = StoreOptions<T> & {
  /** The current settings, unsaved changes included; the same object until something changes. */
  present: () => T
  watch: (listener: () => void) => () => void
  kept: () => Kept<T>
  /** Tells the listeners that what is kept has changed. */
  changed: () => void
}

/** Makes the settings store of one owner, read from the frame's options. */
export function createSettings<T extends object>(options: StoreOptions<T>): SettingsStore<T> {
  const { owner, read } = options
  const page = pageState<Kept<T>>(() => ({ pending: [], last: Promise.resolve() }))
  const listeners = new Set<() => void>()

  const changed = (): void => {
    page.current.shown = undefined
    for (const listener of listeners) listener()
  }
  // Until the frame is connected, the settings are the defaults.
  watchConnection(changed)

  const base = (): T => {
    if (readConnection().status !== 'connected') return read(undefined)
    return read(page.current.saved ?? recallSaved(owner) ?? frameOption(owner, optionName))
  }

  return {
    ...options,
    present: () => (page.current.shown ??= page.current.pending.reduce<T>(applyChange, base())),
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    kept: () => page.current,
    changed,
  }
}

/** The settings after a change. */
export function applyChange<T extends object>(settings: T, change: Change<T>): T {
  return { ...settings, ...(typeof change === 'function' ? change(settings) : change) }
}
