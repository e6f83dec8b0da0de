import { maskTokens, withoutOverrides } from '../format/text/visible'
import { renewBelow } from './renewBelow'

/**
 * Writes the lead's title into the placeholder of the card in `index.html`, before React is loaded. React's first
 * render replaces the placeholder.
 *
 * @param wire the result of `crm.lead.get`, unread; does nothing when its title is not a text
 */
export function showTitle(wire: unknown): void {
  const look = document.querySelector('#root > .first-look')
  const heading = look?.querySelector('h1')
  if (!look || !heading || typeof wire !== 'object' || wire === null || !('TITLE' in wire)) return
  if (typeof wire.TITLE !== 'string') return
  const title = maskTokens(withoutOverrides(wire.TITLE)).trim()
  if (title === '') return
  renewBelow(look)
  heading.textContent = title
}
