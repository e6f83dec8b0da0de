import { describe, expect, it } from 'vitest'
import { oneLine } from '../../../src/format/text/oneLine'

describe('oneLine', () => {
  it('joins lines and blanks', () => {
    expect(oneLine(' a\r\n\tb \u0000 c ', 100)).toBe('a b c')
  })

  it('cuts only what is longer', () => {
    expect(oneLine('12345', 5)).toBe('12345')
    expect(oneLine('123456', 5)).toBe('1234…')
  })

  it('does not cut an emoji in half', () => {
    expect(oneLine('123😀😀', 5)).toBe('123…')
    expect(oneLine('12😀😀', 5)).toBe('12😀…')
  })
})
