import { describe, expect, it } from 'vitest'
import { textOf, valueOf } from '../../src/rest/Read'
import { readDecimal, readText } from '../../src/rest/readers'

describe('a field in a shape that nobody documents', () => {
  it('is shown as it came where a text is shown', () => {
    expect(textOf(readText({ a: [1, 'b'] }))).toBe('{"a":[1,"b"]}')
    expect(textOf(readText('b'))).toBe('b')
    expect(textOf(readText(null))).toBeNull()
  })

  it('is no value to count with', () => {
    expect(valueOf(readDecimal('about 300'))).toBeNull()
    expect(valueOf(readDecimal('300.50'))).toBe('300.50')
  })
})
