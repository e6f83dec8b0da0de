import { useMutation } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { RestError } from '../rest/RestError'
import { createSettings, type Change, type SettingsStore } from './createSettings'
import { readPersonalSettings, readSharedSettings, writeSettings } from './readSettings'
import type { PersonalSettings, SharedSettings } from './Settings'

/** The state of the last save by this component. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  /** Read back from the portal. */
  | { kind: 'saved' }
  /** The portal accepted it, but it could not be read back. */
  | { kind: 'unconfirmed' }
  | { kind: 'failed'; failure: RestError }

/** Settings and how to change them. */
export type SettingsHandle<T> = {
  value: T
  /** Saves these values and keeps the portal's values of all others. */
  save: (change: Change<T>) => void
  state: SaveState
}

const shared = createSettings({ owner: 'app', read: readSharedSettings, write: writeSettings })
const personal = createSettings({ owner: 'user', read: readPersonalSettings, write: writeSettings })

/** The settings for everybody; only an administrator can save them. */
export function useSharedSettings(): SettingsHandle<SharedSettings> {
  return useSettings(shared)
}

/** The settings of the person. */
export function usePersonalSettings(): SettingsHandle<PersonalSettings> {
  return useSettings(personal)
}

function useSettings<T extends object>(store: SettingsStore<T>): SettingsHandle<T> {
  const value = useSyncExternalStore(store.watch, store.present)
  const saving = useMutation({ mutationFn: store.save })
  return { value, save: saving.mutate, state: stateOf(saving) }
}

type Saving = { isPending: boolean; error: RestError | null; data: unknown }

function stateOf({ isPending, error, data }: Saving): SaveState {
  if (isPending) return { kind: 'saving' }
  if (error) return { kind: 'failed', failure: error }
  if (data === 'saved' || data === 'unconfirmed') return { kind: data }
  return { kind: 'idle' }
}
