import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { say } from './say'

/** Opens the settings from the card, as a person does: they are in the menu of further actions. */
export async function openSettings(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: say('action.more') }))
  await user.click(screen.getByRole('menuitem', { name: say('settings.open') }))
}
