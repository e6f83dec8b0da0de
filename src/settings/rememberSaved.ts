import type { OptionOwner } from '../portal/frameOption'

/**
 * Keeps a saved option until the portal's page is reloaded: until then the portal passes the option's old text to the
 * frame, also after a reload of the frame alone. The frame's name is new with each load of the portal's page.
 */
export function rememberSaved(owner: OptionOwner | 'hints', text: string): void {
  try {
    sessionStorage.setItem(keyOf(owner), `${window.name} ${text}`)
  } catch {
    // Storage is blocked: a reload of the frame shows the old settings until the portal's page is reloaded.
  }
}

/** The option's text as saved since the portal's page was loaded; undefined when nothing was, or could be kept. */
export function recallSaved(owner: OptionOwner | 'hints'): string | undefined {
  try {
    const kept = sessionStorage.getItem(keyOf(owner)) ?? ''
    const pageMark = `${window.name} `
    return kept.startsWith(pageMark) ? kept.slice(pageMark.length) : undefined
  } catch {
    return undefined
  }
}

function keyOf(owner: OptionOwner | 'hints'): string {
  return `lead-card:settings:${owner}`
}
