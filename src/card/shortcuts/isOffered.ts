import { findShortcutControl, type Shortcut } from '../../ui/controls/shortcut'

/** Whether a shortcut does something on this page: the neighbours of a lead are only on the app's own page. */
export function isOffered(shortcut: Shortcut): boolean {
  const isNeighbour = shortcut === 'next' || shortcut === 'previous'
  return !isNeighbour || findShortcutControl(shortcut) !== null
}
