import { screen, within } from '@testing-library/react'

/**
 * The element with the value of a label of the card.
 *
 * @param block the title of the block to search, when several blocks show the label
 */
export function fieldValue(label: string, block?: string): HTMLElement {
  const container =
    block === undefined ? screen : within(screen.getByRole('region', { name: block }))
  const isLabel = (_text: string, element: Element | null): boolean =>
    element?.textContent === label
  const value = container.getByText(isLabel, { selector: 'dt' }).nextElementSibling
  if (!(value instanceof HTMLElement)) throw new Error(`The label ${label} has no value`)
  return value
}
