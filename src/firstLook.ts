import { withoutOverrides } from './format/text/visible'

/**
 * Writes the lead's title into the shape of the card that `index.html` holds, while React is still on its way.
 * The card takes the whole place over as soon as it is drawn.
 *
 * @param wire the result of `crm.lead.get`; a title that is no text is left to the card
 */
export function showTitle(wire: unknown): void {
  const heading = document.querySelector('#root > .first-look h1')
  if (!heading || typeof wire !== 'object' || wire === null || !('TITLE' in wire)) return
  if (typeof wire.TITLE !== 'string') return
  const title = withoutOverrides(wire.TITLE).trim()
  if (title !== '') heading.textContent = title
}
