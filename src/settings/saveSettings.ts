import { readFailure } from '../rest/readFailure'
import { applyChange, optionName, type Change, type SettingsStore } from './createSettings'
import { rememberSaved } from './rememberSaved'
import type { SaveOutcome } from './lookAfter'
import { saveOption } from './saveOption'

/**
 * Applies a change at once and saves it by REST after those before it; takes it back when the save fails.
 *
 * @throws {RestError} when the save failed
 */
export async function saveSettings<T extends object>(
  store: SettingsStore<T>,
  change: Change<T>,
): Promise<SaveOutcome> {
  const kept = store.kept()
  kept.pending = [...kept.pending, change]
  store.changed()
  // A failure of the save before is reported to its own caller.
  const saving = kept.last.then(() => send(store, change, kept))
  kept.last = saving.catch(() => undefined)
  try {
    return await saving
  } catch (error) {
    throw readFailure(`${store.owner}.option.set`, error)
  } finally {
    kept.pending = kept.pending.filter((one) => one !== change)
    store.changed()
  }
}

async function send<T extends object>(
  { owner, read, write }: SettingsStore<T>,
  change: Change<T>,
  kept: { saved?: string },
): Promise<SaveOutcome> {
  const { text, outcome } = await saveOption({
    owner,
    name: optionName,
    change: (present) => write(applyChange(read(present), change)),
    isSame: (present, meant) => write(read(present)) === write(read(meant)),
  })
  // Of a save whose end is not known, nothing is shown that the portal may not have.
  if (typeof outcome === 'object') return outcome
  kept.saved = text
  rememberSaved(owner, text)
  return outcome
}
