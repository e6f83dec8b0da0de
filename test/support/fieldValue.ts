import { screen, within } from '@testing-library/react'

/**
 * The value that stands beside a label of the card.
 *
 * @param block the title of the block to look in, where several show the same label
 */
export function fieldValue(label: string, block?: string): HTMLElement {
  const place = block === undefined ? screen : within(screen.getByRole('region', { name: block }))
  const value = place.getByText(label, { selector: 'dt' }).nextElementSibling
  if (!(value instanceof HTMLElement)) throw new Error(`The label ${label} has no value`)
  return value
}
