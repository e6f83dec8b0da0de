import { describe, expect, it } from 'vitest'
import { formatName, initials } from '../../../src/format/person/name'

describe('formatName', () => {
  const anna = { first: 'Анна', second: 'Сергеевна', last: 'Ковалёва' }

  it('puts the given name first in most languages', () => {
    expect(formatName(anna, 'ru-RU')).toBe('Анна Сергеевна Ковалёва')
    expect(formatName({ ...anna, honorific: 'Mrs.' }, 'en-GB')).toBe('Mrs. Анна Сергеевна Ковалёва')
  })

  it('puts the family name first where the language does', () => {
    const kim = { first: 'Minjun', second: null, last: 'Kim' }
    for (const locale of ['ja-JP', 'ko-KR', 'zh-CN', 'hu-HU', 'vi-VN']) {
      expect(formatName(kim, locale)).toBe('Kim Minjun')
    }
    expect(formatName({ first: 'An', second: 'Văn', last: 'Nguyễn' }, 'vi-VN')).toBe(
      'Nguyễn Văn An',
    )
    expect(formatName({ first: '太郎', second: '', last: '山田', honorific: '様' }, 'ja-JP')).toBe(
      '山田 太郎 様',
    )
  })

  it('leaves out what is null, empty or blank', () => {
    expect(formatName({ honorific: null, first: ' Ann ', second: '  ', last: null }, 'en-GB')).toBe(
      'Ann',
    )
    expect(formatName({ first: null, second: '', last: '\u00a0' }, 'en-GB')).toBe('')
  })

  it('writes inner blanks once', () => {
    expect(formatName({ first: 'Mary\n  Ann', second: null, last: 'Lee' }, 'en-GB')).toBe(
      'Mary Ann Lee',
    )
  })
})

describe('initials', () => {
  it.each([
    ['Анна Сергеевна Ковалёва', 'АК'],
    ['ann lee', 'AL'],
    ['Madonna', 'M'],
    ['ООО «Ромашка»', 'ОР'],
    ['"Smith" - (Jones)', 'SJ'],
    ['7 Seas', '7S'],
    ['山田 太郎', '山太'],
    ['محمد علي', 'مع'],
    ['ß', 'ß'],
    ['  ', ''],
    ['', ''],
    ['--- !!!', ''],
    ['\u200b\u202e', ''],
    ['\u202eann lee', 'AL'],
  ])('makes of %j %j', (text, expected) => {
    expect(initials(text)).toBe(expected)
  })

  it('keeps accents, conjuncts and emoji whole', () => {
    expect(initials('e\u0301mile zola')).toBe('E\u0301Z')
    expect(initials('👨‍👩‍👧‍👦 Smith')).toBe('👨‍👩‍👧‍👦S')
    expect(initials('🇺🇦 🇩🇪')).toBe('🇺🇦🇩🇪')
  })

  it('does not take a pile of accents', () => {
    expect(initials(`a${'\u0301'.repeat(60)}`)).toBe('A')
  })
})
