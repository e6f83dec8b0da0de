import { useMutation } from '@tanstack/react-query'
import type { RestError } from '../../rest/failure/RestError'
import type { Change, SettingsStore } from '../createSettings'
import type { SaveOutcome } from '../SaveOutcome'
import { findLoss } from './findLoss'
import { saveSettings } from './saveSettings'
import { useOvertaken } from './useOvertaken'
import { useSettings } from '../useSettings'

/** The state of the last save by this component. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  /** Read back from the portal. */
  | { kind: 'saved' }
  /** The portal accepted it, but it could not be read back. */
  | { kind: 'unconfirmed' }
  | { kind: 'failed'; failure: RestError }
  /** It was read back, but somebody else's save in the same instant has undone it. */
  | { kind: 'overtaken' }
  /** Its answer was lost, and the portal does not show it, or could not be looked at. */
  | { kind: 'unclear'; failure: RestError }

/** Whether a save has ended without what was chosen being the portal's. */
export function isUnsaved({ kind }: SaveState): boolean {
  return kind === 'failed' || kind === 'unclear' || kind === 'overtaken'
}

/** Settings and how to change them. */
type SettingsHandle<T> = {
  value: T
  /** Saves these values and keeps the portal's values of all others. */
  save: (change: Change<T>) => void
  state: SaveState
}

/**
 * The settings of a store and how to change them; the portal is looked at again after each save. Apart from
 * `useSettings`, because the first chunk only reads them.
 */
export function useEditableSettings<T extends object>(store: SettingsStore<T>): SettingsHandle<T> {
  const value = useSettings(store)
  const saving = useMutation({ mutationFn: (change: Change<T>) => saveSettings(store, change) })
  const { data, variables, submittedAt } = saving
  const isOvertaken = useOvertaken(data === 'saved' ? submittedAt : undefined, async () =>
    variables ? findLoss(store, variables) : null,
  )
  const state: SaveState = isOvertaken ? { kind: 'overtaken' } : saveStateOf(saving)
  return { value, save: saving.mutate, state }
}

type Saving = { isPending: boolean; error: RestError | null; data: SaveOutcome | undefined }

/** The state of a save as its mutation has it. */
export function saveStateOf({ isPending, error, data }: Saving): SaveState {
  if (isPending) return { kind: 'saving' }
  if (error) return { kind: 'failed', failure: error }
  if (data === undefined) return { kind: 'idle' }
  return typeof data === 'object' ? { kind: 'unclear', failure: data.unclear } : { kind: data }
}
