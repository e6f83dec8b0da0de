import type { KeyboardEvent } from 'react'

/** Makes a handler for the keys in a question: Escape leaves it, but not while an input method composes a word. */
export function leaveByEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.preventDefault()
    leave()
  }
}
