import { describe, expect, it } from 'vitest'
import { languageTag, textDirection } from '../../../src/format/text/languageTag'

function yearIn(code: string) {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  return new Intl.DateTimeFormat(languageTag(code), options).format(new Date('2026-05-01T00:00Z'))
}

describe('languageTag', () => {
  it.each([
    ['en', 'en-GB'],
    ['de', 'de-DE'],
    ['ru', 'ru-RU'],
    ['la', 'es-419'],
    ['br', 'pt-BR'],
    ['ua', 'uk-UA'],
    ['kz', 'kk-KZ'],
    ['vn', 'vi-VN'],
    ['sc', 'zh-CN'],
    ['tc', 'zh-TW'],
    ['in', 'hi-IN'],
    ['hi', 'hi-IN'],
  ])('reads the portal code %s as %s', (code, tag) => {
    expect(languageTag(code)).toBe(tag)
  })

  it('keeps Western years and digits where the language has its own by default', () => {
    expect(yearIn('th')).toContain('2026')
    expect(yearIn('ar')).toContain('2026')
  })

  it('does not mind case, blanks or an underscore', () => {
    expect(languageTag(' UA ')).toBe('uk-UA')
    expect(languageTag('pt_br')).toBe('pt-BR')
  })

  it('takes a language that only the browser knows', () => {
    expect(languageTag('sv')).toBe('sv')
  })

  it.each(['', 'xx', 'x', 'not a tag', '12', 'constructor', '__proto__'])(
    'falls back to English for %j',
    (code) => {
      expect(languageTag(code)).toBe('en-GB')
    },
  )
})

describe('textDirection', () => {
  it('is right to left for Arabic and for other languages of that script', () => {
    expect(textDirection('ar')).toBe('rtl')
    expect(textDirection('he')).toBe('rtl')
  })

  it('is left to right for the rest, unknown codes included', () => {
    for (const code of ['en', 'ru', 'kz', 'tc', '', 'xx']) expect(textDirection(code)).toBe('ltr')
  })
})
