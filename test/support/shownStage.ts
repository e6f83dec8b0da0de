import { screen, within } from '@testing-library/react'

/** Where the lead stands, on the way of the stages or, before their names have come, by its code. */
export function shownStage(): HTMLElement {
  const place = screen.getByLabelText('Stages')
  return within(place).queryByRole('listitem', { current: 'step' }) ?? place
}
