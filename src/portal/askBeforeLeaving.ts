import { pageState } from './pageState'

/** What on the page is unsent, by a key of each text. */
const unsent = pageState(() => new Set<string>())

function ask(event: Event): void {
  if (unsent.current.size > 0) event.preventDefault()
}

/**
 * Has the browser ask before the page is left, as long as a text that a person typed is not sent; also while another
 * lead is shown, or the list.
 *
 * @param key names the text, such as the note of a lead
 */
export function askBeforeLeaving(key: string, isUnsent: boolean): void {
  if (isUnsent) unsent.current.add(key)
  else unsent.current.delete(key)
  // Without unsent texts there is no listener: browsers keep a page with one out of their back-forward cache.
  if (unsent.current.size > 0) window.addEventListener('beforeunload', ask)
  else window.removeEventListener('beforeunload', ask)
}
