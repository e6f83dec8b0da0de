import { screen, within } from '@testing-library/react'
import { say } from './say'

/** The current stage of the lead: the step of the stage path or, until the stage names load, the stage's code. */
export function shownStage(): HTMLElement {
  const path = screen.getByLabelText(say('lead.stagePath'))
  return within(path).queryByRole('listitem', { current: 'step' }) ?? path
}
