/** Elements that handle letter keys themselves. */
const keyHandlers = 'input, textarea, select, [role=textbox], [role=combobox], [role=menu], dialog'

/** Whether a key press on this element belongs to a field, or to an open dialog or menu: no shortcut may take it. */
export function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [role=menu]')) return true
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest(keyHandlers) !== null
}
