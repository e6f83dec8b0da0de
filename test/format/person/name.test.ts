import { describe, expect, it, onTestFinished } from 'vitest'
import { initials } from '../../../src/format/person/initials'
import { formatName } from '../../../src/format/person/name'
import { withHonorific } from '../../../src/format/person/withHonorific'

describe('formatName', () => {
  const anna = { first: 'Анна', second: 'Сергеевна', last: 'Ковалёва' }

  it('puts the given name first in most languages', () => {
    expect(formatName(anna, 'ru-RU')).toBe('Анна Сергеевна Ковалёва')
  })

  it.each(['en-GB', 'de-DE', 'ru-RU', 'ja-JP', 'ko-KR', 'zh-CN', 'zh-TW'])(
    'goes by the script of the name, not by the portal in %s',
    (locale) => {
      const name = (last: string, first: string) =>
        formatName({ first, second: null, last }, locale)
      expect(name('Smith', 'John')).toBe('John Smith')
      expect(name('Ковалёва', 'Анна')).toBe('Анна Ковалёва')
      expect(name('김', '민준')).toBe('김민준')
      expect(name('やまだ', 'たろう')).toBe('やまだ たろう')
      expect(name('佐々木', 'レナ')).toBe('佐々木 レナ')
      expect(name('张', '安怡')).toBe(locale === 'ja-JP' ? '张 安怡' : '张安怡')
    },
  )

  it('puts the family name first where only the language can tell', () => {
    const tran = { first: 'Minh', second: null, last: 'Tran' }
    for (const locale of ['hu-HU', 'vi-VN']) expect(formatName(tran, locale)).toBe('Tran Minh')
    expect(formatName(anna, 'hu-HU')).toBe('Анна Сергеевна Ковалёва')
    expect(formatName(anna, 'vi-VN')).toBe('Анна Сергеевна Ковалёва')
  })

  it.each([
    ['Garcia', 'Maria', 'Maria Garcia'],
    ['Müller', 'Anna', 'Anna Müller'],
    ['Smith', 'John', 'John Smith'],
    ['Lê', 'Văn Tám', 'Lê Văn Tám'],
    ['Nguyen', 'Van A', 'Nguyen Van A'],
    ['Bùi', 'Hòa', 'Bùi Hòa'],
    ['Huynh', 'Quynh', 'Huynh Quynh'],
  ])(
    'on a Vietnamese portal turns round only what may be Vietnamese: %s, %s',
    (last, first, name) => {
      expect(formatName({ first, second: null, last }, 'vi-VN')).toBe(name)
    },
  )

  it.each([
    ['John', 'Smith', 'John Smith'],
    ['Jennifer', 'Brown', 'Jennifer Brown'],
    ['Elizabeth', 'Taylor', 'Elizabeth Taylor'],
    ['Minjun', 'Kim', 'Minjun Kim'],
    ['Van An', 'Nguyen', 'Nguyen Van An'],
    ['Minh', 'Lê', 'Lê Minh'],
  ])(
    'leaves a name with a letter that Vietnamese lacks in its order: %s %s',
    (first, last, name) => {
      expect(formatName({ first, second: null, last }, 'vi-VN')).toBe(name)
    },
  )

  it('knows a Vietnamese family name by its letters, however they are composed', () => {
    const an = { first: 'An', second: 'Văn', last: 'Nguyễn' }
    for (const locale of ['vi-VN', 'en-GB', 'ja-JP']) {
      expect(formatName(an, locale)).toBe('Nguyễn Văn An')
      const decomposed = { ...an, last: an.last.normalize('NFD') }
      expect(formatName(decomposed, locale).normalize()).toBe('Nguyễn Văn An')
    }
    expect(formatName({ first: 'Ánh', second: null, last: 'Smith' }, 'en-GB')).toBe('Ánh Smith')
  })

  it.each([
    ['様', '山田', '太郎', 'ja-JP', '山田 太郎 様'],
    ['様', 'Smith', 'John', 'ja-JP', 'John Smith 様'],
    ['様', '山田', '', 'ja-JP', '山田様'],
    ['님', '김', '민준', 'ko-KR', '김민준 님'],
    ['Mrs.', 'Ковалёва', 'Анна', 'en-GB', 'Mrs. Анна Ковалёва'],
    [' г-н\n', '', '', 'ru-RU', 'г-н'],
    ['', 'Lee', 'Ann', 'en-GB', 'Ann Lee'],
    ['先生', '张', '安怡', 'zh-CN', '张安怡先生'],
    ['先生', 'Smith', 'John', 'zh-CN', 'John Smith 先生'],
    ['Ms.', '张', '安怡', 'en-GB', 'Ms. 张安怡'],
    ['Mr.', 'Smith', 'John', 'ja-JP', 'Mr. John Smith'],
    ['г-н', 'Смит', 'Джон', 'zh-CN', 'г-н Джон Смит'],
  ])('puts the salutation %s where its script has it', (honorific, last, first, locale, name) => {
    expect(withHonorific(honorific, formatName({ first, second: '', last }, locale))).toBe(name)
  })

  it('keeps a name in two scripts apart', () => {
    expect(formatName({ first: 'Anna', second: null, last: '张' }, 'en-GB')).toBe('Anna 张')
  })

  it('leaves out what is null, empty or blank', () => {
    expect(formatName({ first: ' Ann ', second: '  ', last: null }, 'en-GB')).toBe('Ann')
    expect(formatName({ first: null, second: '', last: '\u00a0' }, 'en-GB')).toBe('')
  })

  it.each([
    ['Анна', '', '-', 'Анна'],
    ['-', '', 'Иванов', 'Иванов'],
    ['Иван', '.', 'Иванов', 'Иван Иванов'],
    ["'", '—', '...', ''],
    ['🙂', '', '', '🙂'],
    // customeros/customeros#3331, frappe/helpdesk#667.
    ['Иван', 'null', 'undefined', 'Иван'],
    ['Jennifer', null, 'Null', 'Jennifer Null'],
  ])('leaves out what only fills a field: %j %j %j is %j', (first, second, last, name) => {
    expect(formatName({ first, second, last }, 'ru-RU')).toBe(name)
  })

  it.each([
    ['Анна Ковалёва', '', 'Ковалёва', 'Анна Ковалёва'],
    ['Анна Ковалёва', null, 'Анна Ковалёва', 'Анна Ковалёва'],
    ['Иванов Иван', 'Иванович', 'Иванов', 'Иванов Иван Иванович'],
    ['Иванов Иван Иванович', 'Иванович', 'Иванов', 'Иванов Иван Иванович'],
    ['Иван', 'Иванович', 'Иванов Иван Иванович', 'Иванов Иван Иванович'],
    ['John', null, 'John Smith', 'John Smith'],
    ['Juan', null, 'San Juan', 'Juan San Juan'],
    ['Ana', 'García', 'García', 'Ana García García'],
    ['Thomas', null, 'Thomas', 'Thomas Thomas'],
    ['Иван', '', 'Иванов', 'Иван Иванов'],
  ])('says the whole name once: %j %j %j is %j', (first, second, last, name) => {
    expect(formatName({ first, second, last }, 'ru-RU')).toBe(name)
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
    // jitsi/jitsi-meet#11358: joined, they are a word.
    ['محمد علي', 'م\u200Cع'],
    ['ليلى Lee', 'لL'],
    ['เก่ง ไทย', 'ก่ท'],
    ['ʻOkina Lee', 'OL'],
    ['ß', 'ß'],
    ['  ', ''],
    ['', ''],
    ['--- !!!', ''],
    ['\u200b\u202e', ''],
    ['\u202eann lee', 'AL'],
    ['\u3164ann \uFFA0lee', 'AL'],
    ['\u3164', ''],
  ])('makes of %j %j', (text, expected) => {
    expect(initials(text)).toBe(expected)
  })

  it('are letters with their accents where the browser has no Segmenter', () => {
    const own = Object.getOwnPropertyDescriptor(Intl, 'Segmenter') ?? {}
    onTestFinished(() => void Object.defineProperty(Intl, 'Segmenter', own))
    Reflect.deleteProperty(Intl, 'Segmenter')
    expect(initials('e\u0301mile zola')).toBe('E\u0301Z')
    expect(initials('«анна» ʻokina')).toBe('АO')
    expect(initials('👍 Smith')).toBe('👍S')
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
