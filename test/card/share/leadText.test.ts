import { describe, expect, it } from 'vitest'
import { readSurroundings } from '../../../src/lead/surroundings/readSurroundings'
import { leadText } from '../../../src/card/share/leadText'
import { leadVCard } from '../../../src/card/share/leadVCard'
import type { SharedLead } from '../../../src/card/share/SharedLead'
import { texts as ar } from '../../../src/i18n/catalogs/ar'
import { texts as en } from '../../../src/i18n/catalogs/en'
import { createTranslate } from '../../../src/i18n/catalogs/messages'
import { readCustomFields } from '../../../src/lead/custom/aboutGroups'
import { readPhone } from '../../../src/format/phone/phone'
import { hostileTexts } from '../../format/text/hostileTexts'
import { buildLead } from '../../support/builders/buildLead'
import { say } from '../../support/say'

const t = createTranslate(en, 'en')

/** Lead 1591 with overrides of `crm.lead.get`, before the directories have loaded. */
function share(overrides: Record<string, unknown> = {}): SharedLead {
  const lead = buildLead(overrides)
  return {
    lead,
    directories: undefined,
    relations: undefined,
    custom: readCustomFields(lead, undefined),
    surroundings: undefined,
    deals: undefined,
    products: undefined,
    zone: 'Europe/Berlin',
    phoneFormat: undefined,
    t,
    locale: 'en-GB',
    now: new Date('2026-03-12T12:00:00Z'),
  }
}

const phone = (VALUE: string, VALUE_TYPE = 'WORK') => ({ ID: '1', VALUE_TYPE, VALUE })

describe('the text of a lead', () => {
  it('has what is filled under its labels, and nothing else', () => {
    const text = leadText(share({ NAME: 'Ann', COMMENTS: '' }), 'https://portal.example/lead')
    expect(text).toMatch(/^Lead #1591\nAnn\nhttps:\/\/portal\.example\/lead\n/)
    expect(text).toContain(
      '\n\nGet in touch\n+5454777777 (other)\nWebsite live chat (open channel)',
    )
    expect(text).not.toContain('imol')
    expect(text).not.toContain(say('block.comments'))
    expect(text).not.toMatch(/: $/m)
  })

  it('names the channel before the sentence, as the badge does', () => {
    const marked = leadText(share({ UTM_SOURCE: 'google', UTM_MEDIUM: 'cpc' }), null)
    expect(marked).toMatch(
      new RegExp(`\n${say('block.origin')}\n${say('channel.paidSearch')}\nGoogle Ads`),
    )
    expect(leadText(share({ SOURCE_ID: 'X', IM: [] }), null)).not.toContain(say('channel.unknown'))
    const chat = leadText(share({ IM: [phone('imol|telegrambot|4|77|9', 'IMOL')] }), null)
    expect(chat).toContain(`\nTelegram (${say('kind.openChannel')})`)
    expect(chat).toContain(`\n${say('block.origin')}\n${say('channel.openChannel')}\n`)
  })

  it('keeps the order of the digits among words from right to left', () => {
    const lead = share({ PHONE: [phone('+49 30 23125001')] })
    expect(leadText(lead, null)).toContain('\n+49 30 23125001 ')
    expect(leadText({ ...lead, locale: 'ar' }, null)).toContain('\n\u2068+49 30 23125001\u2069 ')
  })

  it('has the stage with its time, the planned steps, the last contact and the comments', () => {
    const activity = {
      id: 5,
      kind: 'call',
      direction: 'out',
      subject: 'Ask for the floor plan',
      at: '2026-03-13T09:00:00+00:00',
      responsibleId: null,
      taskId: null,
      isCompleted: false,
      isMissed: false,
      owner: null,
      canBe: { completed: true, postponed: false },
    } as const
    const surroundings = {
      ...readSurroundings(() => undefined),
      steps: [{ stage: 'IN_PROCESS', at: '2026-03-10T12:00:00+00:00' }],
      planned: [activity, { ...activity, id: 6, subject: 'Call again' }],
      lastContact: { ...activity, subject: null, at: '2026-03-11T09:00:00+00:00' },
      comments: [
        { id: 9, markup: 'Likes [b]oak[/b]', at: '2026-03-10T09:00:00+00:00', authorId: 7 },
      ],
      names: new Map([[7, { first: 'Ann', last: 'Leeway', email: null }]]),
    }
    const text = leadText({ ...share(), surroundings }, null)
    expect(text).toContain('Stage: IN_PROCESS (2 days)')
    expect(text).toMatch(
      new RegExp(
        `\n\nNext step\nAsk for the floor plan · Call · ${say('activity.out')} · 13\u00A0Mar\u00A02026, 10:00\nCall again · `,
      ),
    )
    expect(text).toMatch(
      new RegExp(
        `\n\n${say('block.history')}\nLast contact: Call · ${say('activity.out')} · 11\u00A0Mar\u00A02026, 10:00\n`,
      ),
    )
    expect(text).toContain('\nAnn Leeway · 10\u00A0Mar\u00A02026, 10:00: Likes oak\n')
  })

  it('has the products with what each costs, and the deals with stage, amount and date', () => {
    const product = { id: 1, name: 'Shelf', quantity: '2', unit: 'pcs', discount: null } as const
    const deal = { stageId: 'WON', meaning: 'won', currency: 'EUR', leadId: 1591 } as const
    const won = { ...deal, id: 7, title: 'Kitchen', amount: '900', createdAt: null } as const
    const named = { ...won, id: 8, title: null, createdAt: '2026-03-11T09:00:00+00:00' } as const
    const text = leadText(
      {
        ...share({ CURRENCY_ID: 'EUR', IS_MANUAL_OPPORTUNITY: 'N' }),
        products: { rows: [{ ...product, price: '30' }], total: 1, isUnread: false },
        deals: {
          ofLead: { deals: [won], total: 1, isCapped: false },
          ofClient: { deals: [named], total: 1, isCapped: false },
          stages: new Map(),
          isUnread: false,
        },
      },
      null,
    )
    expect(text).toContain('\n\nProducts\n1 product, €60\nShelf · 2\u00A0pcs · at €30 · €60\n\n')
    expect(text).toContain(
      `\n\nDeals\n${say('deals.ofLead')}: 1 deal, €900\nKitchen · Won · €900\n` +
        `${say('deals.ofClient')}: 1 deal, €900\nDeal #8 · Won · €900 · 11\u00A0Mar\u00A02026, 10:00`,
    )
  })

  it('has comments without markup, in their lines', () => {
    const text = leadText(
      share({ COMMENTS: '<p>One</p><ul><li>two</ul>[b]three[/b]<br>four' }),
      null,
    )
    expect(text).toContain('Comment\nOne\n\n– two\nthree\nfour')
  })

  it('opens no door and turns no reading around', () => {
    const text = leadText(
      share({ TITLE: 'exe.\u202Egnp \u0007', UF_CRM_X: 'https://portal.example/f?auth=secret1' }),
      null,
    )
    expect(text).toContain('exe.gnp')
    expect(text).not.toContain('secret1')
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u)
  })

  it.each(hostileTexts)('takes %j in any field', (value) => {
    const lead = share({
      TITLE: value,
      NAME: value,
      COMMENTS: value,
      PHONE: [phone(value)],
      WEB: [phone(value)],
      IM: [phone(value, 'OTHER')],
      UF_CRM_X: [value, value],
    })
    expect(leadText(lead, null)).not.toMatch(/[^\P{Cc}\n\t]/u)
    expect(leadVCard(lead).text).not.toMatch(/^(?:URL|IMPP):(?!https?:\/\/|viber:|skype:)/m)
  })
})

describe('the vCard of a lead', () => {
  it('has the person, and only what an address book can use', () => {
    const { name, text } = leadVCard(
      share({
        NAME: 'Marta',
        LAST_NAME: 'Beispiel',
        COMPANY_TITLE: 'Beispiel & Daughters; GmbH',
        PHONE: [phone('+49 30 23125001'), phone('none', 'MOBILE')],
        EMAIL: [phone('marta@example.com'), phone('no address')],
        WEB: [phone('example.com'), phone('javascript:alert(1)')],
        IM: [phone('imol|livechat|1|67|21', 'OPENLINE'), phone('@demo_st', 'TELEGRAM')],
        ADDRESS_CITY: 'Berlin',
      }),
    )
    expect(name).toBe('Marta Beispiel.vcf')
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Marta Beispiel',
      'N:Beispiel;Marta;;;',
      'ORG:Beispiel & Daughters\\; GmbH',
      'TEL;TYPE=WORK,VOICE:+49 30 23125001',
      'EMAIL;TYPE=INTERNET,WORK:marta@example.com',
      'URL:https://example.com/',
      'IMPP:https://t.me/demo_st',
      'ADR:;;;Berlin;;;',
      'END:VCARD',
      '',
    ])
  })

  it('has each number and each address of a field, as an address book takes them', () => {
    const { text } = leadVCard(
      share({
        PHONE: [
          phone('+49 30 23125001; +49 30 23125002'),
          phone('тел. +7 495 123-45-67 (доб. 12)', 'MOBILE'),
        ],
        EMAIL: [phone("o'hara@example.com"), phone('Иван <ivan@example.com>, b@example.com;')],
      }),
    )
    expect(text.split('\r\n').filter((line) => /^(?:TEL|EMAIL)/.test(line))).toEqual([
      'TEL;TYPE=WORK,VOICE:+49 30 23125001',
      'TEL;TYPE=WORK,VOICE:+49 30 23125002',
      'TEL;TYPE=CELL:+74951234567\\,12',
      "EMAIL;TYPE=INTERNET,WORK:o'hara@example.com",
      'EMAIL;TYPE=INTERNET,WORK:ivan@example.com',
      'EMAIL;TYPE=INTERNET,WORK:b@example.com',
    ])
  })

  it('offers no number that nobody typed: what is none stands in the note', () => {
    const typed = ['20 000 - 30 000', '+49 30 23125001', '8 916 123-45-67 9-18', '1-800-FLOWERS']
    const { text } = leadVCard(share({ PHONE: typed.map((value) => phone(value)) }))
    expect(text.split('\r\n').filter((line) => /^(?:TEL|NOTE)/.test(line))).toEqual([
      'TEL;TYPE=WORK,VOICE:+49 30 23125001',
      'NOTE:20 000 - 30 000\\n8 916 123-45-67 9-18\\n1-800-FLOWERS',
    ])
  })

  it('leaves out the trunk digit that cannot be dialled after a calling code', () => {
    const { text } = leadVCard({
      ...share({ PHONE: [phone('+49 030 23125001')] }),
      phoneFormat: (value) => readPhone(value),
    })
    expect(text).toContain('TEL;TYPE=WORK,VOICE:+493023125001\r\n')
  })

  it('leaves it out of the links to messengers, too', () => {
    const { text } = leadVCard({
      ...share({ IM: [{ ID: '1', VALUE_TYPE: 'WHATSAPP', VALUE: '+7 8 916 123-45-67' }] }),
      phoneFormat: (value) => readPhone(value),
    })
    expect(text).toContain('https://wa.me/79161234567\r\n')
  })

  it('of a lead without a name is called by its company, or by its title', () => {
    expect(leadVCard(share({ COMPANY_TITLE: 'Example Ltd' })).name).toBe('Example Ltd.vcf')
    const bare = leadVCard(share({ TITLE: 'Kitchen', COMPANY_TITLE: null }))
    expect(bare.name).toBe('lead-1591.vcf')
    expect(bare.text).toContain('FN:Kitchen\r\nN:;Kitchen;;;\r\n')
  })

  // Phones make the name of these parts, whatever FN says: mattogodoy/nametag#271.
  it.each([
    ['Анна', '-', 'N:;Анна;;;'],
    ['Анна Ковалёва', 'Ковалёва', 'N:;Анна Ковалёва;;;'],
    ['John', 'John Smith', 'N:John Smith;;;;'],
  ])('has the parts of a name as the card has them: %j %j', (NAME, LAST_NAME, parts) => {
    expect(leadVCard(share({ NAME, LAST_NAME })).text).toContain(`${parts}\r\n`)
  })

  it('has no marks of direction in a name that is a number', () => {
    const nameless = share({ TITLE: '', COMPANY_TITLE: null })
    const arabic = { ...nameless, locale: 'ar', t: createTranslate(ar, 'ar') }
    expect(leadVCard(arabic).text).toContain('FN:عميل محتمل رقم 1591\r\n')
  })

  it('of a returning customer has the contacts of the client', () => {
    const client = {
      kind: 'contact',
      id: 5,
      name: 'Oliver Sample',
      position: 'Owner',
      phones: [{ key: '1', kind: 'MOBILE', value: '+44 7700 900123' }],
      emails: [],
      messengers: [],
      sites: [],
      missing: null,
    } as const
    const shared = share({ PHONE: [], EMAIL: [], WEB: [], IM: [] })
    const { name, text } = leadVCard({
      ...shared,
      relations: {
        people: new Map(),
        company: null,
        contacts: [
          { ...client, phones: [...client.phones], emails: [], messengers: [], sites: [] },
        ],
        elements: new Map(),
        directories: new Map(),
        userId: 1,
        zone: null,
        unread: [],
      },
    })
    expect(name).toBe('Oliver Sample.vcf')
    expect(text).toContain('TEL;TYPE=CELL:+44 7700 900123\r\n')
    expect(text).toContain('TITLE:Owner\r\n')
  })
})
