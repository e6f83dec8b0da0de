import type { ContactType } from '../../../src/format/contact/ContactAction'
import { describe, expect, it } from 'vitest'
import { contactAction, contactLabel, splitContact } from '../../../src/format/contact/contact'

const link = (href: string) => ({ way: 'link', href })
const text = { way: 'text' }
const corrected = () => '+49301234567'

function way(kind: 'TELEGRAM' | 'TWITTER', length: number) {
  return contactAction(kind === 'TWITTER' ? 'site' : 'messenger', kind, 'a'.repeat(length)).way
}

describe('contactAction', () => {
  it('calls a phone of any kind but a fax and a pager', () => {
    for (const kind of ['WORK', 'MOBILE', 'HOME', 'MAILING', 'OTHER', '', 'NEW']) {
      expect(contactAction('phone', kind, '+54 54 777-777')).toEqual({
        way: 'phone',
        href: 'tel:+5454777777',
        number: '+5454777777',
        call: '+54 54 777-777',
      })
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
    ['Telegram by its address with @', 'messenger', '', 't.me/@ann_lee', 'https://t.me/ann_lee'],
    ['Telegram, behind a name', 'messenger', 'TELEGRAM', 'Ann (@ann_lee)', 'https://t.me/ann_lee'],
    ['Telegram, behind it', 'messenger', 'OTHER', '@ann_lee (telegram)', 'https://t.me/ann_lee'],
    ['Telegram of an integration', 'messenger', 'TGAPI', 'ann_lee', 'https://t.me/ann_lee'],
    [
      'WhatsApp of an integration',
      'messenger',
      'WABA',
      '+447700900123',
      'https://wa.me/447700900123',
    ],
    [
      'WhatsApp with a device',
      'messenger',
      'WHATSAPP',
      '447700900123:12@s.whatsapp.net',
      'https://wa.me/447700900123',
    ],
    [
      'WhatsApp with its text first',
      'messenger',
      'WHATSAPP',
      'whatsapp://send?text=x&phone=447700900123',
      'https://wa.me/447700900123',
    ],
    [
      'the first of two services',
      'messenger',
      'OTHER',
      'WhatsApp/Telegram: +447700900123',
      'https://wa.me/447700900123',
    ],
    ['LINE', 'messenger', 'LINE', 'https://line.me/ti/p/~ann', 'https://line.me/ti/p/~ann'],
    ['Zalo', 'messenger', 'ZALO', 'zalo.me/84912345678', 'https://zalo.me/84912345678'],
    ['Signal', 'messenger', 'SIGNAL', 'https://signal.me/#eu/abc', 'https://signal.me/#eu/abc'],
    ['Discord', 'messenger', 'OTHER', 'https://discord.gg/abc', 'https://discord.gg/abc'],
    ['KakaoTalk', 'messenger', 'KAKAO', 'http://pf.kakao.com/_a', 'https://pf.kakao.com/_a'],
    ['another service than its kind', 'messenger', 'TELEGRAM', 'm.me/ann', 'https://m.me/ann'],
    [
      'Telegram, with its name',
      'messenger',
      'TELEGRAM',
      'Telegram: ann_lee',
      'https://t.me/ann_lee',
    ],
    [
      'Telegram, with a remark',
      'messenger',
      'TELEGRAM',
      '@ann_lee (sales)',
      'https://t.me/ann_lee',
    ],
    ['Telegram, with a name', 'messenger', 'TELEGRAM', '@ann_lee Ann', 'https://t.me/ann_lee'],
    [
      'Telegram by its own form',
      'messenger',
      'TELEGRAM',
      'tg://resolve?domain=ann_lee',
      'https://t.me/ann_lee',
    ],
    ['Instagram, in short', 'messenger', 'OTHER', 'inst: ann_lee', 'https://instagram.com/ann_lee'],
    [
      'WhatsApp as integrations write it',
      'messenger',
      'OTHER',
      '447700900123@c.us',
      'https://wa.me/447700900123',
    ],
    [
      'WhatsApp as they write it under its kind',
      'messenger',
      'WHATSAPP',
      '447700900123@c.us',
      'https://wa.me/447700900123',
    ],
    [
      'WhatsApp as its library writes it',
      'messenger',
      'IMOL',
      '447700900123@s.whatsapp.net',
      'https://wa.me/447700900123',
    ],
    [
      'WhatsApp by its own form',
      'messenger',
      'OTHER',
      'whatsapp://send?phone=447700900123&text=x',
      'https://wa.me/447700900123',
    ],
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
    [
      'a number with "WhatsApp" behind it',
      'messenger',
      'OTHER',
      '+7 999 123-45-67 (WhatsApp)',
      'https://wa.me/79991234567',
    ],
    ['a Telegram name that says so', 'messenger', 'OTHER', 'тг: @ann_lee', 'https://t.me/ann_lee'],
    ['a Telegram address of no kind', 'messenger', '', 't.me/ann_lee', 'https://t.me/ann_lee'],
    [
      'WhatsApp as integrations write it',
      'messenger',
      'WHATSAPP',
      '+7 999 123-45-67',
      'https://wa.me/79991234567',
    ],
    [
      'WhatsApp in two words',
      'messenger',
      'Whats App',
      '+79991234567',
      'https://wa.me/79991234567',
    ],
    [
      'Telegram by phone with a word',
      'messenger',
      'Telegram',
      'тел. +7 999 123-45-67',
      'https://t.me/+79991234567',
    ],
    [
      'Telegram of an open channel',
      'messenger',
      'IMOL|TELEGRAM',
      '@ann_lee',
      'https://t.me/ann_lee',
    ],
    ['MAX by its address', 'messenger', 'MAX', 'max.ru/u/abc', 'https://max.ru/u/abc'],
    ['a numbered profile of VK', 'messenger', 'VK', 'id123456789', 'https://vk.com/id123456789'],
    [
      'a numbered profile of Facebook',
      'messenger',
      'FACEBOOK',
      '1000123456789012',
      'https://m.me/1000123456789012',
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

  it.each([
    'imol|wz_whatsapp_c0ffee00c0ffee00c0ffee00c0ffee00|16|79161234567|402',
    'imol|ank_chats_app24_whatsapp|7|120363000000000000@g.us|389',
    'imol|ourconnector|3|👩‍🔧 a b|guest',
  ])('gives the portal the address of a third party whole: %s', (value) => {
    for (const typed of [value, `\u200b ${value} `]) {
      expect(contactAction('messenger', 'IMOL|WHATSAPP', typed)).toMatchObject({
        way: 'openChannel',
        dialogId: value,
      })
    }
  })

  it.each([
    '8 916 123-45-67',
    '89161234567',
    '79161234567',
    '123456789',
    '+8 916 123-45-67',
    '916 123-45-67',
  ])('makes no link of %j in any messenger: who that is depends on the country', (number) => {
    const kinds =
      'VIBER WHATSAPP TELEGRAM VK FACEBOOK INSTAGRAM SKYPE MAX IMOL|TELEGRAM OTHER'.split(' ')
    const words = ['whatsapp: ', 'Viber ', 'тг ', 'ватсап - ']
    for (const kind of kinds) {
      expect(contactAction('messenger', kind, number), kind).toEqual(text)
    }
    for (const word of words) {
      expect(contactAction('messenger', 'OTHER', word + number), word).toEqual(text)
    }
    for (const kind of ['FACEBOOK', 'VK', 'LIVEJOURNAL', 'TWITTER']) {
      expect(contactAction('site', kind, number), kind).toEqual(text)
    }
  })

  it('dials an extension and gives it to the telephony in the form that each knows', () => {
    expect(contactAction('phone', 'WORK', '+7 (495) 123-45-67 (доб. 12)')).toEqual({
      way: 'phone',
      href: 'tel:+74951234567;ext=12',
      number: '+74951234567',
      call: '+74951234567;12',
    })
  })

  it.each([
    ['8 (916) 123-45-67', '8 (916) 123-45-67'],
    ['тел. +7 916 123-45-67', '+79161234567'],
    ['+49 (0)30 1234567', '+49301234567'],
    ['８９１６１２３４５６７', '89161234567'],
    ['+8 800 555 35 35', '88005553535'],
    ['Tel: +49 30 1234567', '+49301234567'],
    ['tel:030-1234567;phone-context=example.com', '0301234567'],
  ])('gives the telephony of %j no more than it can dial: %j', (value, call) => {
    expect(contactAction('phone', 'WORK', value)).toMatchObject({ call })
  })

  it('takes a better reading of the number where there is one', () => {
    expect(contactAction('phone', 'WORK', '+49 030 1234567', corrected)).toMatchObject({
      href: 'tel:+49301234567',
      call: '+49301234567',
    })
    expect(contactAction('messenger', 'VIBER', '+49 030 1234567', corrected)).toMatchObject({
      href: 'viber://chat?number=%2B49301234567',
    })
  })

  it.each([
    ["o'hara@example.com", "mailto:o'hara@example.com"],
    ['Иван <ivan@example.com>', 'mailto:ivan@example.com'],
    ['"Lee, Ann" <ann@example.com>', 'mailto:ann@example.com'],
    ["'ann@example.com'", 'mailto:ann@example.com'],
    ['ann@example.com;', 'mailto:ann@example.com'],
    ['ann@example.com (private)', 'mailto:ann@example.com'],
  ])('writes to the address in %j', (value, href) => {
    expect(contactAction('email', 'WORK', value)).toEqual({ way: 'email', href })
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
    ['messenger', 'LINE', 'https://shop.example/'],
    ['messenger', 'LINE', 'ann_lee'],
    ['messenger', 'TELEGRAM', '@ann_lee and @bob_lee'],
    ['messenger', 'TELEGRAM', 'ann@example.com'],
    ['messenger', '', 'ann'],
    ['messenger', 'constructor', 'ann'],
    ['messenger', 'MAX', '+79991234567'],
    ['messenger', 'OTHER', 'Max: +79991234567'],
    ['messenger', 'BITRIX24', '89991234567'],
    ['email', 'WORK', 'mailto:'],
    ['site', 'WORK', 'http://'],
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
    ['messenger', 'IMOL|TELEGRAM', 'ann_lee', '@ann_lee'],
    ['phone', 'WORK', 'тел. +7 916 123-45-67 (моб.)', 'тел. +7 916 123-45-67 (моб.)'],
    ['email', 'WORK', 'Иван <ivan@example.com>', 'Иван <ivan@example.com>'],
    ['site', 'WORK', 'http://', 'http://'],
    ['site', 'WORK', 'https:///', 'https:///'],
    ['site', 'WORK', '/', '/'],
    ['site', 'WORK', 'imol.example', 'imol.example'],
    ['email', 'WORK', 'mailto:', 'mailto:'],
    ['messenger', 'OTHER', 'http://', 'http://'],
    ['messenger', 'OTHER', '\u200b', '\u200b'],
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

describe('an address of Viber', () => {
  it.each([
    ['viber://chat?number=%2B79161234567', 'viber://chat?number=%2B79161234567'],
    ['viber://add?number=79161234567', 'viber://chat?number=%2B79161234567'],
    ['viber://chat?number=79161234567&draft=x', 'viber://chat?number=%2B79161234567'],
    ['viber://chat?number=89161234567', null],
    ['viber://public?id=1', null],
  ])('%s leads to %s', (value, href) => {
    const action = contactAction('messenger', 'OTHER', value)
    expect('href' in action ? action.href : null).toBe(href)
  })
})

describe('a field of a messenger with several', () => {
  it.each([
    ['@ann_lee, +447700900123', ['@ann_lee', '+447700900123']],
    ['@ann_lee @bob_lee', ['@ann_lee', '@bob_lee']],
    ['@ann_lee +447700900123', ['@ann_lee', '+447700900123']],
    ['@ann_lee / +447700900123', ['@ann_lee', '+447700900123']],
    ['+447700900123; +447700900124', ['+447700900123', '+447700900124']],
    ['+447700900123 (WhatsApp, Telegram)', ['+447700900123 (WhatsApp, Telegram)']],
  ])('%s is taken apart', (value, parts) => {
    expect(splitContact('messenger', value)).toEqual(parts)
  })
})

describe('a link to a chat by a number without its country', () => {
  it.each([
    ['site', 'WORK', 'https://t.me/example_name', 'link'],
    ['messenger', 'WHATSAPP', 'https://wa.me/447700900123', 'link'],
    ['messenger', 'WHATSAPP', 'https://wa.me/819012345678', 'link'],
    ['messenger', 'WHATSAPP', 'https://wa.me/89161234567', 'text'],
    ['messenger', 'WHATSAPP', '89161234567@c.us', 'text'],
    ['messenger', 'WHATSAPP', 'whatsapp://send?phone=89161234567', 'text'],
    ['messenger', 'WHATSAPP', '120363012345678901@g.us', 'text'],
    ['messenger', 'TELEGRAM', 'WhatsApp: ann_lee', 'text'],
    ['messenger', 'OTHER', 'api.whatsapp.com/send?phone=89161234567', 'text'],
    ['messenger', 'WHATSAPP', 'https://wa.me/0301234567', 'text'],
    ['site', 'WORK', 'https://wa.me/89161234567', 'text'],
    ['messenger', 'TELEGRAM', 'https://t.me/+89161234567', 'text'],
  ] as const)('as a %s of the kind %s, %s is a %s', (type, kind, value, expected) => {
    expect(contactAction(type, kind, value).way).toBe(expected)
  })
})

it.each(['null', 'undefined', 'None', '@null', 'no_username', 'unknown', 'anonymous'])(
  'leads to no profile of a stranger where an integration wrote %j for nobody',
  (value) => {
    for (const kind of ['TELEGRAM', 'INSTAGRAM', 'VK', 'FACEBOOK']) {
      expect(contactAction('messenger', kind, value)).toEqual({ way: 'text' })
    }
    expect(contactAction('site', 'VK', value)).toEqual({ way: 'text' })
  },
)
