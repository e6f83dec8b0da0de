import type { Shortcut } from '../../ui/controls/shortcut'

/** The keys of the shortcuts, in the order in which the help dialog lists them. */
export const shortcuts = [
  { letter: 'C', action: 'call' },
  { letter: 'N', action: 'note' },
  { letter: 'W', action: 'comment' },
  { letter: 'M', action: 'move' },
  { letter: 'T', action: 'copy' },
  { letter: 'O', action: 'open' },
  { letter: 'R', action: 'refresh' },
  { letter: 'J', action: 'next' },
  { letter: 'K', action: 'previous' },
] as const satisfies readonly { letter: string; action: Shortcut }[]

type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'isComposing'
>

/**
 * The shortcut of a key press; null when it is none. A Latin letter counts by its character (`key`), a letter of
 * another script, as on a Russian keyboard, by the physical key (`code`).
 */
export function shortcutFor(press: Press): Shortcut | 'help' | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing } = press
  if (ctrlKey || metaKey || altKey || repeat || isComposing) return null
  if (key === '?') return 'help'
  if (shiftKey) return null
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : letterOfCode(key, code)
  return shortcuts.find((shortcut) => shortcut.letter === letter)?.action ?? null
}

/** The Latin letter on the same physical key as a letter of another script. */
function letterOfCode(key: string, code: string): string | undefined {
  return /^\p{L}$/u.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] : undefined
}
