import { describe, expect, it } from 'vitest'
import { typedAhead, type TypeAhead } from '../../../src/ui/choices/typedAhead'

const options = ['New', 'Negotiation', 'Won', 'No answer'].map((text) => ({ text }))
const press = (key: string, timeStamp = 0) => ({
  key,
  timeStamp,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
})

/** Types letters quickly one after another, beginning at the first option. */
function type(letters: string): number {
  let typing: TypeAhead = { text: '', at: -10_000 }
  let active = 0
  for (const [place, letter] of letters.split('').entries()) {
    const ahead = typedAhead(typing, press(letter, place * 100), options, active)
    if (!ahead) throw new Error(`${letter} types nothing`)
    typing = ahead.typing
    active = ahead.index ?? active
  }
  return active
}

describe('letters typed into a list', () => {
  it('lead to the entry that begins so, in whatever case', () => {
    expect(type('W')).toBe(2)
    expect(type('neg')).toBe(1)
  })

  it('go from one to the next when they are the same', () => {
    expect(type('n')).toBe(1)
    expect(type('nn')).toBe(3)
    expect(type('nnn')).toBe(0)
  })

  it('stay where they are when no entry begins so', () => {
    expect(type('x')).toBe(0)
  })

  it('begin anew after a pause', () => {
    const typing = { text: 'ne', at: 0 }
    expect(typedAhead(typing, press('w', 5_000), options, 1)?.index).toBe(2)
  })

  it('are no letters with Ctrl, and a space begins no word', () => {
    const typing = { text: '', at: 0 }
    expect(typedAhead(typing, { ...press('n'), ctrlKey: true }, options, 0)).toBeUndefined()
    expect(typedAhead(typing, press(' '), options, 0)).toBeUndefined()
    expect(typedAhead(typing, press('Enter'), options, 0)).toBeUndefined()
  })

  it('may have a space in the middle', () => {
    expect(type('no a')).toBe(3)
  })
})
