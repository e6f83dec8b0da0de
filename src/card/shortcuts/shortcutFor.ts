/** What single keys do on the card, in the order of their list. */
export const shortcuts = [
  { letter: 'C', action: 'call' },
  { letter: 'N', action: 'note' },
  { letter: 'M', action: 'move' },
  { letter: 'T', action: 'copy' },
  { letter: 'O', action: 'open' },
  { letter: 'R', action: 'refresh' },
] as const

export type ShortcutAction = (typeof shortcuts)[number]['action']

type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'isComposing'
>

/**
 * What a press of a key asks for; null when it belongs to something else. Letters count by what is printed on
 * the key where that is Latin, and otherwise, as on a Russian keyboard, by the place of the key.
 */
export function shortcutFor(press: Press): ShortcutAction | 'help' | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing } = press
  if (ctrlKey || metaKey || altKey || repeat || isComposing) return null
  if (key === '?') return 'help'
  if (shiftKey) return null
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : letterOfPlace(key, code)
  return shortcuts.find((shortcut) => shortcut.letter === letter)?.action ?? null
}

/** A letter of another script stands where a Latin one would. */
function letterOfPlace(key: string, code: string): string | undefined {
  return /^\p{L}$/u.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] : undefined
}
