import { readConnection, watchConnection } from '../portal/connection'
import { frameOption, type OptionOwner } from '../portal/frameOption'
import { pageState } from '../portal/pageState'
import { readFailure } from '../rest/readFailure'
import { recallSaved, rememberSaved } from './rememberSaved'
import { saveOption, type SaveOutcome } from './saveOption'

/** The one option under which the app keeps all settings of an owner. */
const optionName = 'settings'

/** Values to change, or how to find them from what there is when it is their turn. */
export type Change<T> = Partial<T> | ((present: T) => Partial<T>)

/** Settings of one owner: as they are, and the way to change them. */
export type SettingsStore<T extends object> = {
  /** The same object until something changes; a change that is being saved counts already. */
  present: () => T
  watch: (listener: () => void) => () => void
  /** Saves a change, after those before it; when that fails, everything is as it was. */
  save: (change: Change<T>) => Promise<SaveOutcome>
}

type Kept<T> = {
  /** The text last saved, which the frame does not know yet. */
  saved?: string
  /** Changes that are being saved, oldest first. */
  pending: readonly Change<T>[]
  /** The settings with these changes, until something changes. */
  shown?: T | undefined
  /** Settles when the last save is over. */
  last: Promise<unknown>
}

type Form<T> = { owner: OptionOwner; read: (option: unknown) => T; write: (settings: T) => string }

/** Makes the store of the settings of one owner: read from what the frame has, saved by REST. */
export function createSettings<T extends object>({
  owner,
  read,
  write,
}: Form<T>): SettingsStore<T> {
  const page = pageState<Kept<T>>(() => ({ pending: [], last: Promise.resolve() }))
  const listeners = new Set<() => void>()

  const changed = (): void => {
    page.current.shown = undefined
    for (const listener of listeners) listener()
  }
  // Before that everything is as by default.
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
      // Whether the one before worked is for its own caller to tell.
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
