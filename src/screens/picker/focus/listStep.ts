import type { KeyboardEvent } from 'react'

/**
 * The row that a key leads to in a list with one Tab stop; -1 above the first one, undefined for any other key.
 *
 * @param at the row that has the focus
 */
export function listStep(event: KeyboardEvent, at: number, count: number): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined
  const last = count - 1
  switch (event.key) {
    case 'ArrowDown':
      return Math.min(at + 1, last)
    case 'ArrowUp':
      return at - 1
    case 'PageDown':
      return Math.min(at + 10, last)
    case 'PageUp':
      return Math.max(at - 10, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return letterStep(event, at, last)
  }
}

/** `J` and `K`, by their place where the keyboard is not Latin. */
function letterStep({ key, code }: KeyboardEvent, at: number, last: number): number | undefined {
  if (!/^\p{L}$/u.test(key)) return undefined
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, '')
  if (letter === 'J') return Math.min(at + 1, last)
  return letter === 'K' ? at - 1 : undefined
}
