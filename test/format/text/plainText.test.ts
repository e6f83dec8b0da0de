import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/format/text/plainText'

describe('plainText', () => {
  it('drops tags and comments, and keeps a lone angle bracket', () => {
    expect(plainText('<b>Hello</b>, <br/>world<!-- no -->')).toBe('Hello, world')
    expect(plainText('1 < 2 and 3 > 2')).toBe('1 < 2 and 3 > 2')
  })

  it('decodes named, decimal and hexadecimal entities', () => {
    expect(plainText('&euro;&pound;&nbsp;&#8381;&#x20BD;&AMP;')).toBe('€£\u00a0₽₽&')
  })

  it('decodes once only', () => {
    expect(plainText('&amp;lt;script&amp;gt;')).toBe('&lt;script&gt;')
  })

  it('leaves unknown entities and drops characters that do not exist', () => {
    expect(plainText('&unknown; &constructor; &; & co')).toBe('&unknown; &constructor; &; & co')
    expect(plainText('a&#0;b&#xD800;c&#1114112;d&#9999999;e&#8;')).toBe('abcde')
    expect(plainText('&#1114111;')).toBe('\u{10ffff}')
  })
})
