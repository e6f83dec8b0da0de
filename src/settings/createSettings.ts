import { readConnection, watchConnection } from '../portal/connection'
import { frameOption, type OptionOwner } from '../portal/frameOption'
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

type Form<T> = { owner: OptionOwner; read: (option: unknown) => T; write: (settings: T) => string }

/** Makes the store of the settings of one owner: read from what the frame has, saved by REST. */
export function createSettings<T extends object>({
  owner,
  read,
  write,
}: Form<T>): SettingsStore<T> {
  let saved: string | undefined
  let pending: readonly Change<T>[] = []
  let shown: T | undefined
  let last: Promise<unknown> = Promise.resolve()
  const listeners = new Set<() => void>()

  const changed = (): void => {
    shown = undefined
    for (const listener of listeners) listener()
  }
  // Before that everything is as by default.
  watchConnection(changed)

  const base = (): T => {
    if (readConnection().status !== 'connected') return read(undefined)
    return read(saved ?? recallSaved(owner) ?? frameOption(owner, optionName))
  }
  const apply = (settings: T, change: Change<T>): T => ({
    ...settings,
    ...(typeof change === 'function' ? change(settings) : change),
  })

  const send = async (change: Change<T>): Promise<SaveOutcome> => {
    const { text, outcome } = await saveOption({
      owner,
      name: optionName,
      change: (present) => write(apply(read(present), change)),
      isSame: (present, meant) => write(read(present)) === write(read(meant)),
    })
    saved = text
    rememberSaved(owner, text)
    return outcome
  }

  return {
    present: () => (shown ??= pending.reduce(apply, base())),
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    save: async (change) => {
      pending = [...pending, change]
      changed()
      // Whether the one before worked is for its own caller to tell.
      const saving = last.then(() => send(change))
      last = saving.catch(() => undefined)
      try {
        return await saving
      } finally {
        pending = pending.filter((one) => one !== change)
        changed()
      }
    },
  }
}
