/** Where keys write, choose or belong to something that is open. */
const occupied = 'input, textarea, select, [role=textbox], [role=combobox], [role=menu], dialog'

/** Whether a key pressed there means something of its own, so that no shortcut may take it. */
export function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [role=menu]')) return true
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest(occupied) !== null
}
