import { callMethod } from '../../rest/callMethod'
import { applyChange, optionName, type Change, type SettingsStore } from '../createSettings'
import { keepSaved } from './keepSaved'

/**
 * Looks whether the portal still has a change that it has shown before.
 *
 * @returns a function that shows the portal's settings from then on; null when the change is there
 * @throws {RestError}
 * @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html
 */
export async function findLoss<T extends object>(
  { owner, read, write, kept, changed }: SettingsStore<T>,
  change: Change<T>,
): Promise<(() => void) | null> {
  const present = read(await callMethod(`${owner}.option.get`, { option: optionName }))
  const text = write(present)
  if (write(applyChange(present, change)) === text) return null
  return () => {
    keepSaved(owner, kept(), text)
    changed()
  }
}
