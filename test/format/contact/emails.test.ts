import { describe, expect, it } from 'vitest'
import { readEmail, splitEmails } from '../../../src/format/contact/emails'

describe('a field with several addresses', () => {
  it.each([
    ['a@example.com; b@example.com', ['a@example.com', 'b@example.com']],
    ['a@example.com,b@example.com;', ['a@example.com', 'b@example.com']],
    ['a@example.com b@example.com', ['a@example.com', 'b@example.com']],
    ['a@example.com\nb@example.com', ['a@example.com', 'b@example.com']],
    ['a@example.com и b@example.com', ['a@example.com', 'b@example.com']],
    ['a@example.com / b@example.com', ['a@example.com', 'b@example.com']],
    ['a@example.com/b@example.com', ['a@example.com', 'b@example.com']],
    ['a@example.com & b@example.com', ['a@example.com', 'b@example.com']],
    ['a@example.com、b@example.com', ['a@example.com', 'b@example.com']],
    ['a@example.com，b@example.com；', ['a@example.com', 'b@example.com']],
    [
      '"Lee, Ann" <a@example.com>, "Lee, Bob" <b@example.com>',
      ['"Lee, Ann" <a@example.com>', '"Lee, Bob" <b@example.com>'],
    ],
    ['a@example.com (личный), b@example.com', ['a@example.com (личный)', 'b@example.com']],
    ['a@example.com\tb@example.com', ['a@example.com', 'b@example.com']],
    ['a@example.com، b@example.com', ['a@example.com', 'b@example.com']],
    ['a@example.com–b@example.com', ['a@example.com', 'b@example.com']],
    ['раб: a@example.com личн: b@example.com', ['раб: a@example.com', 'личн: b@example.com']],
  ])('%j is taken apart, and each can be written to', (value, parts) => {
    expect(splitEmails(value)).toEqual(parts)
    expect(parts.map(readEmail)).toEqual(['a@example.com', 'b@example.com'])
  })
})

describe('a field with one address', () => {
  it.each([
    ["o'hara@example.com", "o'hara@example.com"],
    ['Иван <ivan@example.com>', 'ivan@example.com'],
    ['<ivan@example.com>', 'ivan@example.com'],
    ['mailto:ivan@example.com', 'ivan@example.com'],
    ['кому: ivan@example.com', 'ivan@example.com'],
    ['e-mail:ivan@example.com', 'ivan@example.com'],
    ['почта：ivan@example.com', 'ivan@example.com'],
    ['ivan@example.com: по будням', 'ivan@example.com'],
    ['«ivan@example.com»', 'ivan@example.com'],
    ['ivan@example.com.', 'ivan@example.com'],
    ['\u202aivan@example.com\u202c', 'ivan@example.com'],
    ['иван@пример.рф', 'иван@пример.рф'],
    ['राम@मोहन.ईन्फो', 'राम@मोहन.ईन्फो'],
    // Who wrote is whom the brackets name; any words may stand as a name.
    ['"boss@example.com" <ivan@example.com>', 'ivan@example.com'],
    ["'boss@example.com' <ivan@example.com>", 'ivan@example.com'],
    ['a.b+c@example.co.uk', 'a.b+c@example.co.uk'],
    ['r&d@example.com', 'r&d@example.com'],
    ['mail:ivan@example.com', 'ivan@example.com'],
    ['ivan@example.com!', 'ivan@example.com'],
    ['張（ivan@example.com）', 'ivan@example.com'],
    ['{ivan@example.com}', 'ivan@example.com'],
    ['`ivan@example.com`', 'ivan@example.com'],
    ['‘ivan@example.com’', 'ivan@example.com'],
    ['ivan＠example.com', 'ivan@example.com'],
    ['mailto:ivan@example.com?subject=Hello', 'ivan@example.com'],
    ['Ivan:ivan@example.com', 'ivan@example.com'],
    ['email=ivan@example.com', 'ivan@example.com'],
    ['ivan@example.com(sales)', 'ivan@example.com'],
    ['ivan@example.com?', 'ivan@example.com'],
    ['•ivan@example.com', 'ivan@example.com'],
    ['📧ivan@example.com', 'ivan@example.com'],
    ['–ivan@example.com–', 'ivan@example.com'],
    ['ivan@example.com。', 'ivan@example.com'],
    ['请联系ivan@example.com谢谢', 'ivan@example.com'],
    ['メールはivan@example.comです', 'ivan@example.com'],
    ['用户@例子.广告', '用户@例子.广告'],
    ['ivan@example.comТел', 'ivan@example.com'],
    ['ivan@xn--e1afmkfd.xn--p1ai', 'ivan@xn--e1afmkfd.xn--p1ai'],
    ['ivan@example.com <mailto:ivan@example.com>', 'ivan@example.com'],
    ['[Ivan@example.com](mailto:ivan@example.com)', 'Ivan@example.com'],
    ['<a href="mailto:ivan@example.com">ivan@example.com</a>', 'ivan@example.com'],
  ])('%j has %s', (value, address) => {
    expect(splitEmails(value)).toHaveLength(1)
    expect(readEmail(value)).toBe(address)
  })

  it('loses the separator at its end', () => {
    expect(splitEmails('ivan@example.com; ')).toEqual(['ivan@example.com'])
  })

  it.each([
    'a`b@example.com',
    'a@example.com?bcc=b@example.com',
    'a@example.com%0Abcc:b@example.com',
    'a@b@example.com',
    'a/b@example.com',
    'https://a:b@example.com',
    'a@example.com-',
    'a@-example.com',
    '.a@example.com',
    'ann . lee@example.com',
    'a@example.com8916',
    // The address in quotes is a part of another one.
    '"a@example.com"@example.org',
    'Ann <"a@example.com b"@example.org>',
    'mailto:',
    'no address',
    '@example.com',
    'a@localhost',
    '',
    'a'.repeat(100_000),
  ])('finds none in %j, and keeps it', (value) => {
    expect(readEmail(value)).toBeNull()
    expect(splitEmails(value).join('')).toBe(value)
  })
})
