import { useSyncExternalStore } from 'react'
import { createSettings, type SettingsStore } from './createSettings'
import { readPersonalSettings, readSharedSettings, writeSettings } from './readSettings'
import type { PersonalSettings, SharedSettings } from './Settings'

/** The settings for everybody; only an administrator can save them. */
export const sharedSettings = createSettings({
  owner: 'app',
  read: readSharedSettings,
  write: writeSettings,
})
/** The settings of the person. */
export const personalSettings = createSettings({
  owner: 'user',
  read: readPersonalSettings,
  write: writeSettings,
})

/** The current settings for everybody. */
export function useSharedSettings(): SharedSettings {
  return useSettings(sharedSettings)
}

/** The current settings of the person. */
export function usePersonalSettings(): PersonalSettings {
  return useSettings(personalSettings)
}

/** The current settings of a store. */
export function useSettings<T extends object>(store: SettingsStore<T>): T {
  return useSyncExternalStore(store.watch, store.present)
}
