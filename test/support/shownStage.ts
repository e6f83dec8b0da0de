import { screen, within } from '@testing-library/react'

/** The current stage of the lead: the step of the stage path or, until the stage names load, the stage's code. */
export function shownStage(): HTMLElement {
  const path = screen.getByLabelText('Stages')
  return within(path).queryByRole('listitem', { current: 'step' }) ?? path
}
