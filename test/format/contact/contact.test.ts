import { describe, expect, it } from 'vitest'
import { contactAction, contactLabel, type ContactType } from '../../../src/format/contact/contact'

const link = (href: string) => ({ way: 'link', href })
const text = { way: 'text' }

function way(kind: 'TELEGRAM' | 'TWITTER', length: number) {
  return contactAction(kind === 'TWITTER' ? 'site' : 'messenger', kind, 'a'.repeat(length)).way
}

describe('contactAction', () => {
  it('calls a phone of any kind but a fax and a pager', () => {
    const call = { way: 'phone', href: 'tel:+5454777777', number: '+5454777777' }
    for (const kind of ['WORK', 'MOBILE', 'HOME', 'MAILING', 'OTHER', '', 'NEW']) {
      expect(contactAction('phone', kind, '+54 54 777-777')).toEqual(call)
    }
    expect(contactAction('phone', 'FAX', '+54 54 777-777')).toEqual(text)
    expect(contactAction('phone', ' pager ', '+54 54 777-777')).toEqual(text)
  })

  it('writes to an e-mail address of any kind', () => {
    for (const kind of ['WORK', 'HOME', 'MAILING', 'OTHER', '']) {
      expect(contactAction('email', kind, 'ann@shop.example')).toEqual({
        way: 'email',
        href: 'mailto:ann@shop.example',
      })
    }
  })

  it.each<[string, ContactType, string, string, string]>([
    ['a site', 'site', 'WORK', 'shop.example', 'https://shop.example/'],
    ['a site of no kind', 'site', '', 'http://shop.example/a', 'http://shop.example/a'],
    ['Facebook', 'site', 'FACEBOOK', 'ann.lee', 'https://www.facebook.com/ann.lee'],
    [
      'Facebook by its address',
      'site',
      'FACEBOOK',
      'http://m.facebook.com/profile.php?id=5',
      'https://m.facebook.com/profile.php?id=5',
    ],
    ['VK', 'site', 'VK', '@ann_lee', 'https://vk.com/ann_lee'],
    ['VK by its address', 'site', 'VK', 'vk.com/ann', 'https://vk.com/ann'],
    ['LiveJournal', 'site', 'LIVEJOURNAL', 'ann-lee', 'https://ann-lee.livejournal.com'],
    ['LiveJournal with an underscore', 'site', 'LIVEJOURNAL', 'a_b', 'https://a-b.livejournal.com'],
    [
      'LiveJournal by its address',
      'site',
      'LIVEJOURNAL',
      'ann.livejournal.com',
      'https://ann.livejournal.com/',
    ],
    ['Twitter', 'site', 'TWITTER', '@ann', 'https://x.com/ann'],
    [
      'Twitter by its old address',
      'site',
      'TWITTER',
      'https://twitter.com/ann',
      'https://twitter.com/ann',
    ],
    ['Telegram', 'messenger', 'TELEGRAM', ' @ann_lee ', 'https://t.me/ann_lee'],
    [
      'Telegram by phone',
      'messenger',
      'TELEGRAM',
      '+7 (999) 123-45-67',
      'https://t.me/+79991234567',
    ],
    ['Telegram by its address', 'messenger', 'TELEGRAM', 't.me/ann/', 'https://t.me/ann/'],
    ['Facebook Messenger', 'messenger', 'FACEBOOK', 'ann.lee', 'https://m.me/ann.lee'],
    [
      'Facebook Messenger by its address',
      'messenger',
      'FACEBOOK',
      'https://www.messenger.com/t/5',
      'https://www.messenger.com/t/5',
    ],
    ['VK messages', 'messenger', 'VK', 'ann', 'https://vk.com/ann'],
    ['Instagram', 'messenger', 'INSTAGRAM', '@ann.lee', 'https://instagram.com/ann.lee'],
    [
      'Instagram by its address',
      'messenger',
      'INSTAGRAM',
      'https://www.instagram.com/ann/',
      'https://www.instagram.com/ann/',
    ],
    ['WhatsApp', 'messenger', 'OTHER', 'WhatsApp: +7 999 123-45-67', 'https://wa.me/79991234567'],
    [
      'WhatsApp in Russian',
      'messenger',
      'OTHER',
      'Ватсап +79991234567',
      'https://wa.me/79991234567',
    ],
    [
      'WhatsApp by its address',
      'messenger',
      'OTHER',
      'wa.me/79991234567',
      'https://wa.me/79991234567',
    ],
  ])('links to %s', (_, type, kind, value, href) => {
    expect(contactAction(type, kind, value)).toEqual(link(href))
  })

  it('opens the programs of Viber and Skype', () => {
    expect(contactAction('messenger', 'VIBER', '+7 999 123-45-67')).toEqual({
      way: 'app',
      href: 'viber://chat?number=%2B79991234567',
    })
    for (const value of ['live:ann.lee', 'skype:live:ann.lee?chat', '@live:ann.lee']) {
      expect(contactAction('messenger', 'SKYPE', value)).toEqual({
        way: 'app',
        href: 'skype:live:ann.lee?chat',
      })
    }
  })

  it("opens an open channel in the portal's messenger, whatever its kind", () => {
    for (const kind of ['OPENLINE', 'IMOL', 'OTHER', '']) {
      expect(contactAction('messenger', kind, 'imol|livechat|1|67|21')).toEqual({
        way: 'openChannel',
        dialogId: 'imol|livechat|1|67|21',
        connector: 'livechat',
      })
    }
  })

  it('opens a chat with a user of the portal by the number only', () => {
    expect(contactAction('messenger', 'BITRIX24', '12')).toEqual({
      way: 'portalChat',
      dialogId: '12',
    })
    expect(contactAction('messenger', 'BITRIX24', 'shop.example')).toEqual(text)
  })

  it('passes over invisible characters', () => {
    expect(contactAction('phone', 'WORK', '\u202a+5454777777\u202c')).toMatchObject({
      number: '+5454777777',
    })
    expect(contactAction('messenger', 'TELEGRAM', '\u200b@ann_\u00adlee')).toEqual(
      link('https://t.me/ann_lee'),
    )
  })

  it.each<[ContactType, string, string]>([
    ['phone', 'WORK', ''],
    ['phone', 'WORK', '+49301234567; +49307654321'],
    ['phone', 'WORK', '123456\n654321'],
    ['email', 'WORK', 'ann@shop.example bob@shop.example'],
    ['site', 'WORK', 'our site'],
    ['site', 'FACEBOOK', 'https://shop.example/ann'],
    ['site', 'FACEBOOK', 'https://facebook.com.shop.example/ann'],
    ['site', 'VK', 'https://notvk.com/ann'],
    ['site', 'LIVEJOURNAL', 'ann.lee'],
    ['site', 'LIVEJOURNAL', 'https://ann.notlivejournal.com'],
    ['site', 'TWITTER', 'a234567890123456'],
    ['messenger', 'TELEGRAM', 'ann'],
    ['messenger', 'TELEGRAM', 'ann lee'],
    ['messenger', 'TELEGRAM', 'a23456789012345678901234567890123'],
    ['messenger', 'INSTAGRAM', 'ann-lee'],
    ['messenger', 'VIBER', 'ann'],
    ['messenger', 'SKYPE', 'ann lee'],
    ['messenger', 'OPENLINE', 'ann'],
    ['messenger', 'IMOL', 'imol|'],
    ['messenger', 'ICQ', '123456'],
    ['messenger', 'MSN', 'ann@shop.example'],
    ['messenger', 'JABBER', 'ann@shop.example'],
    ['messenger', 'OTHER', '+79991234567'],
    ['messenger', 'OTHER', 'what +79991234567'],
    ['messenger', 'OTHER', 'https://shop.example/'],
    ['messenger', '', 'ann'],
    ['messenger', 'constructor', 'ann'],
  ])('leaves %s %s %j as text', (type, kind, value) => {
    expect(contactAction(type, kind, value)).toEqual(text)
  })

  it('takes handles at both ends of their length', () => {
    expect([way('TELEGRAM', 3), way('TELEGRAM', 4)]).toEqual(['text', 'link'])
    expect([way('TELEGRAM', 32), way('TELEGRAM', 33)]).toEqual(['link', 'text'])
    expect([way('TWITTER', 15), way('TWITTER', 16)]).toEqual(['link', 'text'])
  })
})

describe('contactLabel', () => {
  it.each<[ContactType, string, string, string]>([
    ['phone', 'WORK', ' +54 54 777-777 ', '+54 54 777-777'],
    ['email', 'WORK', 'mailto:ann@shop.example', 'ann@shop.example'],
    ['site', 'WORK', 'https://shop.example/', 'shop.example'],
    ['site', 'WORK', 'http://www.shop.example/a/', 'www.shop.example/a'],
    ['site', 'WORK', 'https://shop.example/?a=/', 'shop.example/?a=/'],
    ['site', 'WORK', 'our site', 'our site'],
    ['site', 'TWITTER', 'https://x.com/ann', '@ann'],
    ['messenger', 'TELEGRAM', 'ann_lee', '@ann_lee'],
    ['messenger', 'TELEGRAM', 'https://t.me/ann_lee/', '@ann_lee'],
    ['messenger', 'TELEGRAM', '+79991234567', '+79991234567'],
    ['messenger', 'TELEGRAM', 'https://t.me/joinchat/abc', 't.me/joinchat/abc'],
    ['messenger', 'INSTAGRAM', 'ann.lee', '@ann.lee'],
    ['messenger', 'SKYPE', 'live:ann', 'live:ann'],
    ['messenger', 'OTHER', 'ann\u202eeel', 'anneel'],
    ['messenger', 'TELEGRAM', 'ann lee', 'ann lee'],
  ])('shows %s %s %j as %j', (type, kind, value, label) => {
    expect(contactLabel(type, kind, value)).toBe(label)
  })

  it('shows the host that is opened, whatever order its marks ask for', () => {
    const value = 'https://shop.example\u202e.other.example/'
    expect(contactAction('site', 'WORK', value)).toEqual(
      link('https://shop.example.other.example/'),
    )
    expect(contactLabel('site', 'WORK', value)).toBe('shop.example.other.example')
  })

  it('never shows the inner address of an open channel', () => {
    for (const value of ['imol|livechat|1|67|21', ' IMOL|x', '\u200bimol|']) {
      expect(contactLabel('messenger', 'IMOL', value)).toBe('')
    }
  })
})
