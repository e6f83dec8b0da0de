import { readFailure } from '../../rest/failure/readFailure'
import { applyChange, optionName, type Change, type SettingsStore } from '../createSettings'
import { keepSaved } from './keepSaved'
import type { SaveOutcome } from '../SaveOutcome'
import { saveOption } from './saveOption'

/**
 * Applies a change at once and saves it by REST after those before it; takes it back when the save fails. The same change
 * pressed again while it is being saved is not sent again: both presses end as the save does.
 *
 * @throws {RestError} when the save failed
 */
export function saveSettings<T extends object>(
  store: SettingsStore<T>,
  change: Change<T>,
): Promise<SaveOutcome> {
  const kept = store.kept()
  const { sending } = kept
  if (sending && kept.pending.at(-1) === sending.change && isSameChange(sending.change, change))
    return sending.saving
  const saving = saveNext(store, change)
  kept.sending = { change, saving }
  return saving
}

/** Whether two changes set the same values; of a computed one that cannot be told. */
function isSameChange<T>(one: Change<T>, other: Change<T>): boolean {
  if (typeof one === 'function' || typeof other === 'function') return false
  return JSON.stringify(one) === JSON.stringify(other)
}

async function saveNext<T extends object>(
  store: SettingsStore<T>,
  change: Change<T>,
): Promise<SaveOutcome> {
  const kept = store.kept()
  kept.pending = [...kept.pending, change]
  store.changed()
  // A failure of the save before is reported to its own caller.
  const saving = kept.last.then(() => saveOne(store, change, kept))
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

async function saveOne<T extends object>(
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
  keepSaved(owner, kept, text)
  return outcome
}
