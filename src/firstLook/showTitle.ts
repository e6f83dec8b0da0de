import { maskTokens, withoutOverrides } from '../format/text/visible'

/**
 * Writes the lead's title into the placeholder of the card in `index.html`, before React is loaded. React's first
 * render replaces the placeholder.
 *
 * @param wire the result of `crm.lead.get`, unread; does nothing when its title is not a text
 */
export function showTitle(wire: unknown): void {
  const heading = document.querySelector('#root > .first-look h1')
  if (!heading || typeof wire !== 'object' || wire === null || !('TITLE' in wire)) return
  if (typeof wire.TITLE !== 'string') return
  const title = maskTokens(withoutOverrides(wire.TITLE)).trim()
  if (title !== '') heading.textContent = title
}
