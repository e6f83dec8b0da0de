import type { FrameLocator } from 'playwright-core'
import { say } from '../../support/say'

/** Opens the settings from the menu of the card. */
export async function openSettings(app: FrameLocator): Promise<void> {
  await app.getByRole('button', { name: say('action.more'), exact: true }).click()
  await app.getByRole('menuitem', { name: say('settings.open') }).click()
}
