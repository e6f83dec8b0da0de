import type { ContactType } from '../../../src/format/contact/ContactAction'
import { describe, expect, it } from 'vitest'
import { contactAction, contactLabel } from '../../../src/format/contact/contact'
import { formatMoney } from '../../../src/format/number/money'
import { initials } from '../../../src/format/person/initials'
import { plainText } from '../../../src/format/text/plainText'
import { safeMailto, safeUrl } from '../../../src/format/text/safeLink'
import { readableJson } from '../../../src/format/text/readableJson'
import { hostileTexts } from './hostileTexts'

const allowed =
  /^(?:https?:\/\/[a-z\d_-]+(?:\.[a-z\d_-]+)+(?::\d+)?\/|mailto:[^?&\s]+@[^?&\s]+$|tel:\+?\d+$|viber:\/\/chat\?number=%2B\d+$|skype:[\w.:,-]+\?chat$)/

const kinds: Record<ContactType, string[]> = {
  phone: ['WORK', 'MOBILE', 'FAX', ''],
  email: ['WORK', 'OTHER', ''],
  site: ['WORK', 'FACEBOOK', 'VK', 'LIVEJOURNAL', 'TWITTER', 'OTHER', ''],
  // prettier-ignore
  messenger: [
    'FACEBOOK', 'TELEGRAM', 'VK', 'SKYPE', 'VIBER', 'INSTAGRAM', 'BITRIX24', 'OPENLINE',
    'IMOL', 'ICQ', 'MSN', 'JABBER', 'OTHER', '', 'constructor',
  ],
}
const types: ContactType[] = ['phone', 'email', 'site', 'messenger']
const everyKind = types.flatMap((type) => kinds[type].map((kind) => ({ type, kind })))

function hrefs(value: string): string[] {
  return everyKind.flatMap(({ type, kind }) => {
    const action = contactAction(type, kind, value)
    return 'href' in action ? [action.href] : []
  })
}

describe('a hostile text', () => {
  it('is one of at least forty', () => {
    expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(40)
  })

  it.each(hostileTexts)('%j is no address of a site', (text) => {
    expect(safeUrl(text)).toBeNull()
    expect(safeMailto(text)).toBeNull()
  })

  it.each(hostileTexts)('%j never becomes a link outside of the allowed ones', (text) => {
    for (const href of hrefs(text)) {
      expect(href).toMatch(allowed)
      expect(href).not.toMatch(/evil/)
    }
  })
})

describe('an honest text', () => {
  it.each([
    ['+49 30 1234567', 'tel:+49301234567'],
    ['ann@shop.example', 'mailto:ann@shop.example'],
    ['shop.example/a', 'https://shop.example/a'],
    ['ann_lee', 'https://t.me/ann_lee'],
    ['ann_lee', 'skype:ann_lee?chat'],
    ['+49 30 1234567', 'viber://chat?number=%2B49301234567'],
  ])('%j reaches %s, so that the refusals above mean something', (text, href) => {
    expect(hrefs(text)).toContain(href)
  })
})

describe('safeUrl', () => {
  it.each([
    ['https://shop.example', 'https://shop.example/'],
    ['http://shop.example/a?b=1#c', 'http://shop.example/a?b=1#c'],
    ['HTTPS://Shop.Example/A', 'https://shop.example/A'],
    ['shop.example', 'https://shop.example/'],
    ['  shop.example/a  ', 'https://shop.example/a'],
    ['shop.example:8080/a', 'https://shop.example:8080/a'],
    ['shop.example?next=javascript:x', 'https://shop.example/?next=javascript:x'],
    ['shop.example/@ann', 'https://shop.example/@ann'],
    ['www.shop.example/a:b', 'https://www.shop.example/a:b'],
    ['192.168.0.1/a', 'https://192.168.0.1/a'],
    ['пример.example/путь', 'https://xn--e1afmkfd.example/%D0%BF%D1%83%D1%82%D1%8C'],
    ['javascript.example', 'https://javascript.example/'],
  ])('makes of %j %s', (text, href) => {
    expect(safeUrl(text)).toBe(href)
  })

  it('escapes what could leave an attribute', () => {
    expect(safeUrl('https://shop.example/"><script>')).toBe(
      'https://shop.example/%22%3E%3Cscript%3E',
    )
  })

  it.each([
    '',
    ' ',
    'shop',
    'localhost',
    'localhost:3000',
    'a..b',
    '.com',
    'shop.',
    'ann@shop.example',
  ])('finds no site in %j', (text) => {
    expect(safeUrl(text)).toBeNull()
  })

  it('takes no number for a host', () => {
    for (const text of ['3.14', '2130706433', '0x7f.1', '1.2.3', '127.1', '0177.0.0.1']) {
      expect(safeUrl(text)).toBeNull()
    }
  })

  it('takes two sites in one text for none', () => {
    for (const text of ['a.example, b.example', 'a.example;b.example', 'a.example,b.example']) {
      expect(safeUrl(text)).toBeNull()
    }
  })
})

describe('a text as long as a book', () => {
  it.each(['/', ' ', '0', '<!--', '@', 'a.', '+1 ', ',', 'auth='])(
    'made of %j does not hold up the card',
    (piece) => {
      const book = piece.repeat(50_000)
      const started = process.cpuUsage()
      hrefs(`${book}x`)
      contactLabel('site', 'WORK', `${book}x`)
      formatMoney(`${book}1`, 'EUR', 'en-GB')
      plainText(`${book}x`)
      readableJson(`${book}x`)
      initials(`${book}x`)
      // Not the clock: other programs of the machine hold it up as well.
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000)
    },
  )
})

describe('safeMailto', () => {
  it.each([
    ['ann@shop.example', 'mailto:ann@shop.example'],
    [' Ann.Lee+crm@mail.shop.example ', 'mailto:Ann.Lee%2Bcrm@mail.shop.example'],
    ['mailto:ann@shop.example', 'mailto:ann@shop.example'],
    ['100%25@shop.example', 'mailto:100%2525@shop.example'],
    ['анна@пример.example', /^mailto:[%\dA-F]+@[%\dA-F]+\.example$/],
  ])('makes of %j %s', (text, href) => {
    expect(safeMailto(text)).toMatch(href)
  })

  it.each([
    '',
    'ann',
    'ann@shop',
    '@shop.example',
    'ann@@shop.example',
    'ann@shop..example',
    'ann@shop.example?bcc=x@y.example',
    'ann@shop.example&cc=x@y.example',
    'ann@shop.example\nBcc: x@y.example',
    'ann@shop.example, bob@shop.example',
    'Ann <ann@shop.example>',
    'a\ud800nn@shop.example',
  ])('finds no address in %j', (text) => {
    expect(safeMailto(text)).toBeNull()
  })
})
