import { element } from './element'

/** How long a notice stays, in ms. */
const stay = 6000

let corner: HTMLElement | undefined

/** Shows what the portal would have done, for a moment, in the corner. */
export function notify(text: string): void {
  if (!corner) {
    corner = element('div', { class: 'toasts', role: 'status' })
    document.body.append(corner)
  }
  const toast = element('p', { class: 'toast' }, text)
  corner.append(toast)
  setTimeout(() => toast.remove(), stay)
}
