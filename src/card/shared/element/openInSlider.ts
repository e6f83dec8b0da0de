import type { MouseEvent } from 'react'
import { openPath } from '../../../portal/commands/actions'

/**
 * Opens the page of a clicked link in the portal's slider; a click with a modifier key, or on a portal without slider,
 * is left to the browser.
 *
 * @param path from the portal's root
 */
export function openInSlider(event: MouseEvent, path: string): void {
  const wantsTab = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  if (!wantsTab && openPath(path)) event.preventDefault()
}
