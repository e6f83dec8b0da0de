import type { OptionOwner } from '../../portal/frameOption'
import { rememberSaved } from '../rememberSaved'

/**
 * Keeps the text that the portal has of an option, for the page and for a reload of the frame: the frame itself still
 * has the text from before.
 *
 * @param kept what the page of this save knows
 */
export function keepSaved(owner: OptionOwner, kept: { saved?: string }, text: string): void {
  kept.saved = text
  rememberSaved(owner, text)
}
