import { describe, expect, it } from 'vitest'
import { shortcutFor, shortcuts } from '../../../src/card/shortcuts/shortcutFor'

const none = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
}
const press = (key: string, code: string, more: Partial<typeof none> = {}) =>
  shortcutFor({ key, code, ...none, ...more })

describe('a key', () => {
  it.each([
    ['c', 'KeyC', 'call'],
    ['C', 'KeyC', 'call'],
    ['с', 'KeyC', 'call'],
    ['т', 'KeyN', 'note'],
    ['к', 'KeyR', 'refresh'],
    // Dvorak and AZERTY: the character counts, not the physical key.
    ['r', 'KeyO', 'refresh'],
    ['m', 'Semicolon', 'move'],
    ['x', 'KeyX', null],
    ['1', 'Digit1', null],
    ['Enter', 'Enter', null],
    ['Dead', 'KeyN', null],
    ['Process', 'KeyC', null],
  ])('%s at %s asks for %s', (key, code, action) => {
    expect(press(key, code)).toBe(action)
  })

  it.each([
    ['Slash', { shiftKey: true }],
    ['Digit7', { shiftKey: true }],
    ['Slash', {}],
  ])('? at %s shows the list, whatever the layout', (code, more) => {
    expect(press('?', code, more)).toBe('help')
  })

  it.each([
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { shiftKey: true },
    { repeat: true },
    { isComposing: true },
  ])('with %j is somebody else’s', (more) => {
    expect(press('c', 'KeyC', more)).toBeNull()
  })
})

it('shares no letter between two shortcuts', () => {
  expect(new Set(shortcuts.map(({ letter }) => letter)).size).toBe(shortcuts.length)
})
