import type { OptionOwner } from '../portal/frameOption'

/**
 * Keeps what was saved for as long as the portal's page is not drawn anew: that page goes on telling what it
 * knew when it was drawn, also to a frame that is loaded anew in it. The name it gave to the frame tells one
 * drawing from the next.
 */
export function rememberSaved(owner: OptionOwner, text: string): void {
  try {
    sessionStorage.setItem(keyOf(owner), `${window.name} ${text}`)
  } catch {
    // Refused storage: until the portal's page is drawn anew, a reload of the frame shows what was before.
  }
}

/** What was saved since the portal's page was drawn; undefined when nothing was, or nothing could be kept. */
export function recallSaved(owner: OptionOwner): string | undefined {
  try {
    const kept = sessionStorage.getItem(keyOf(owner)) ?? ''
    const drawing = `${window.name} `
    return kept.startsWith(drawing) ? kept.slice(drawing.length) : undefined
  } catch {
    return undefined
  }
}

function keyOf(owner: OptionOwner): string {
  return `lead-card:settings:${owner}`
}
