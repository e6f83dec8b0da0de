import { readConnection, watchConnection } from '../portal/connection'
import { frameOption, type OptionOwner } from '../portal/frameOption'
import { pageState } from '../portal/pageState'
import { readFailure } from '../rest/readFailure'
import { recallSaved, rememberSaved } from './rememberSaved'
import { saveOption, type SaveOutcome } from './saveOption'

/** The name of the option that holds all settings of an owner. */
const optionName = 'settings'

/** The values to change, or a function that computes them from the settings at the time of the save. */
export type Change<T> = Partial<T> | ((present: T) => Partial<T>)

/** The settings of one owner as an external store, with a way to change them. */
export type SettingsStore<T extends object> = {
  /** The current settings, unsaved changes included; the same object until something changes. */
  present: () => T
  watch: (listener: () => void) => () => void
  /**
   * Applies a change at once and saves it after those before it; takes it back when the save fails.
   *
   * @throws {RestError} when the save failed
   */
  save: (change: Change<T>) => Promise<SaveOutcome>
}

type Kept<T> = {
  /** The option's text as last saved; the frame still has the one from before. */
  saved?: string
  /** Changes that are being saved, oldest first. */
  pending: readonly Change<T>[]
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

/** Makes the settings store of one owner: read from the frame's options, saved by REST. */
export function createSettings<T extends object>({
  owner,
  read,
  write,
}: StoreOptions<T>): SettingsStore<T> {
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
  const apply = (settings: T, change: Change<T>): T => ({
    ...settings,
    ...(typeof change === 'function' ? change(settings) : change),
  })

  const send = async (change: Change<T>, kept: Kept<T>): Promise<SaveOutcome> => {
    const { text, outcome } = await saveOption({
      owner,
      name: optionName,
      change: (present) => write(apply(read(present), change)),
      isSame: (present, meant) => write(read(present)) === write(read(meant)),
    })
    kept.saved = text
    rememberSaved(owner, text)
    return outcome
  }

  return {
    present: () => (page.current.shown ??= page.current.pending.reduce(apply, base())),
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    save: async (change) => {
      const kept = page.current
      kept.pending = [...kept.pending, change]
      changed()
      // A failure of the save before is reported to its own caller.
      const saving = kept.last.then(() => send(change, kept))
      kept.last = saving.catch(() => undefined)
      try {
        return await saving
      } catch (error) {
        throw readFailure(`${owner}.option.set`, error)
      } finally {
        kept.pending = kept.pending.filter((one) => one !== change)
        changed()
      }
    },
  }
}
