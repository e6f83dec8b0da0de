import { isOdd } from '../../../src/rest/Read'
import { describe, expect, it } from 'vitest'
import type { Lead } from '../../../src/lead/model/Lead'
import { readLead } from '../../../src/lead/fetch/readLead'
import { allLeads } from '../../portal/data/demoLeads'
import { hostileLead } from '../../portal/data/leads/hostileLead'
import { malformedLead } from '../../portal/data/leads/malformedLead'
import { sampleLead } from '../../portal/data/leads/sampleLead'
import { fieldTable } from './fieldTable'
import { oddValues } from './oddValues'

function read(wire: unknown): Lead {
  const lead = readLead(1591, wire)
  if (!lead) throw new Error('No lead was read')
  return lead
}

const lists = {
  PHONE: 'phones',
  EMAIL: 'emails',
  WEB: 'sites',
  IM: 'messengers',
  LINK: 'links',
} as const

/** A lead with all documented keys filled. */
const full: Record<string, unknown> = {
  ID: '1591',
  ...Object.fromEntries(fieldTable.map(([key, , wire]) => [key, wire])),
  ...Object.fromEntries(
    Object.keys(lists).map((key) => [key, [{ ID: '1', VALUE_TYPE: 'WORK', VALUE: `of ${key}` }]]),
  ),
  UF_CRM_NOTE: 'a note',
  PARENT_ID_128: '6',
  NEW_KEY: 'of a newer portal',
}

const meaning = (wire: unknown) => read({ STATUS_SEMANTIC_ID: wire }).stageMeaning

const without = (lead: Lead, name: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(lead).filter(([key]) => key !== name))

describe('readLead', () => {
  it.each(fieldTable)('reads %s', (key, name, wire, expected) => {
    expect(read({ [key]: wire })[name]).toEqual(expected)
  })

  it('reads every key of the documented sample', () => {
    const known = new Set(['ID', ...Object.keys(lists), ...fieldTable.map(([key]) => key)])
    expect(Object.keys(sampleLead).filter((key) => !known.has(key))).toEqual([])
    const lead = read(sampleLead)
    expect(lead).toMatchObject({
      id: 1591,
      title: 'Lead #1591',
      firstName: null,
      lastName: null,
      sourceId: '1',
      stageId: 'IN_PROCESS',
      stageMeaning: 'running',
      amount: '0.00',
      currency: 'EUR',
      isOpenToAll: true,
      hasPhone: false,
      responsibleId: 1,
      birthdate: null,
      createdAt: '2024-05-23T18:18:25.000+02:00',
      closedAt: null,
      phones: [{ kind: 'OTHER', value: '+5454777777' }],
      messengers: [{ kind: 'OPENLINE', value: 'imol|livechat|1|67|21' }],
    })
    expect([lead.emails, lead.sites, lead.links, lead.custom, lead.unknown]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ])
  })

  it.each(fieldTable)('takes every form of nothing in %s for nothing', (key, name) => {
    for (const nothing of [null, '', ' ', [], {}]) expect(read({ [key]: nothing })[name]).toBeNull()
    expect(read({ ID: '1591' })[name]).toBeNull()
  })

  it('takes numbers and texts for each other', () => {
    expect(read({ COMPANY_ID: 401, TITLE: 42, OPPORTUNITY: 12.5 })).toMatchObject({
      companyId: 401,
      title: '42',
      amount: '12.5',
    })
  })

  it.each([
    ['Y', true],
    ['N', false],
    ['1', true],
    ['0', false],
    [1, true],
    [0, false],
    [true, true],
    [false, false],
  ])('reads the flag %j', (wire, flag) => {
    expect(read({ OPENED: wire }).isOpenToAll).toBe(flag)
  })

  it('keeps a flag that says nothing apart from a no', () => {
    for (const nothing of [null, '', []]) expect(read({ OPENED: nothing }).isOpenToAll).toBeNull()
    expect(read({ OPENED: 'maybe' }).isOpenToAll).toEqual({ odd: 'maybe' })
  })

  it.each(['0', 0, null, ''])('takes the id %j for none', (wire) => {
    expect(read({ COMPANY_ID: wire }).companyId).toBeNull()
  })

  it.each(['-1', 'system', '401/../../', '1.5', '9'.repeat(40)])(
    'shows the id %s that is none as text',
    (wire) => expect(read({ ASSIGNED_BY_ID: wire }).responsibleId).toEqual({ odd: wire }),
  )

  it.each(['1e400', '12,5', 'NaN', '0x10', '.5', '1 000'])(
    'shows the amount %s that is no decimal as text',
    (wire) => expect(read({ OPPORTUNITY: wire }).amount).toEqual({ odd: wire }),
  )

  it.each(['yesterday', '2026-02-30T10:00:00+02:00', '2026-05-01', '2026-05-01T10:00:00'])(
    'shows the moment %s that is none as text',
    (wire) => expect(read({ DATE_CREATE: wire }).createdAt).toEqual({ odd: wire }),
  )

  it.each([
    ['2000-01-01T03:00:00+03:00', '2000-01-01'],
    ['2000-01-01T00:00:00+02:00', '2000-01-01'],
    ['1999-12-31T19:00:00-05:00', '2000-01-01'],
    ['2000-01-01', '2000-01-01'],
  ])('reads the day of %s without shifting it', (wire, day) => {
    expect(read({ BIRTHDATE: wire }).birthdate).toBe(day)
  })

  it('knows the three meanings of a stage, and shows any other as text', () => {
    expect(['P', 'S', 'F', 's', null].map(meaning)).toEqual(['running', 'won', 'lost', 'won', null])
    expect(meaning('X')).toEqual({ odd: 'X' })
  })

  it('keeps custom fields raw, links to items by their type, and unknown keys as text', () => {
    const lead = read({
      UF_CRM_1690000001: ['31', '33'],
      PARENT_ID_128: '6',
      PARENT_ID_130: 'six',
      SOMETHING_NEW: { a: 1 },
      anotherCase: 1,
      empty: '',
      '': 'a key without a name',
    })
    expect(lead.custom).toEqual([{ code: 'UF_CRM_1690000001', raw: ['31', '33'] }])
    expect(lead.parents).toEqual([
      { entityTypeId: 128, id: 6 },
      { entityTypeId: 130, id: { odd: 'six' } },
    ])
    expect(lead.unknown).toEqual([
      { code: 'SOMETHING_NEW', text: '{"a":1}' },
      { code: 'anotherCase', text: '1' },
      { code: '', text: 'a key without a name' },
    ])
  })

  it('lets no key of the portal reach a prototype', () => {
    const wire: unknown = JSON.parse(
      '{"ID":"1","TITLE":"t","__proto__":{"polluted":"yes","title":"x"},"constructor":"c","hasOwnProperty":"h"}',
    )
    const lead = read(wire)
    expect(Object.getPrototypeOf(lead)).toBe(Object.prototype)
    expect(lead.title).toBe('t')
    expect('polluted' in lead || 'polluted' in {}).toBe(false)
    expect(lead.unknown.map(({ code }) => code)).toEqual([
      '__proto__',
      'constructor',
      'hasOwnProperty',
    ])
  })

  it.each([null, undefined, false, 0, '', 'text', [], [1], {}])(
    'finds no lead in the result %j',
    (result) => expect(readLead(1591, result)).toBeNull(),
  )

  it('keeps the id that was asked for, whatever the answer says', () => {
    for (const id of [undefined, '7', [], '__proto__'])
      expect(read({ ID: id, A: 'b' }).id).toBe(1591)
  })
})

describe('one odd value', () => {
  const sound = read(full)

  it.each(fieldTable)('in %s costs that field only, and is shown', (key, name) => {
    for (const value of oddValues) {
      const lead = read({ ...full, [key]: value })
      expect(without(lead, name)).toEqual(without(sound, name))
      const field = lead[name]
      if (isOdd(field)) expect(field.odd).toEqual(expect.any(String))
      else
        expect(['string', 'number', 'boolean'].includes(typeof field) || field === null).toBe(true)
    }
    expect(read({ ...full, [key]: { a: ['b'] } })[name]).toEqual({ odd: '{"a":["b"]}' })
  })

  it.each(Object.entries(lists))('in %s costs that list only', (key, name) => {
    for (const value of oddValues) {
      const lead = read({ ...full, [key]: value })
      expect(without(lead, name)).toEqual(without(sound, name))
      for (const contact of lead[name]) {
        expect(contact.value).not.toBe('')
        expect(typeof contact.kind).toBe('string')
      }
    }
  })

  it('in a link to an item or an unknown key costs nothing else', () => {
    for (const value of oddValues) {
      const lead = read({ ...full, PARENT_ID_128: value, NEW_KEY: value, UF_CRM_NOTE: value })
      expect(lead.title).toBe(sound.title)
      expect(lead.parents).toHaveLength(1)
      expect(lead.custom).toEqual([{ code: 'UF_CRM_NOTE', raw: value }])
    }
  })
})

describe('the demo leads', () => {
  it.each([...allLeads.keys()])('%s is read', (id) => {
    expect(readLead(Number(id), allLeads.get(id))).toMatchObject({ id: Number(id) })
  })

  it('keep what is hostile as plain text', () => {
    const lead = read(hostileLead)
    expect(lead).toMatchObject({
      title: hostileLead.TITLE,
      stageId: '__proto__',
      companyId: { odd: '401/../../../' },
      amount: { odd: '1e400' },
      responsibleId: { odd: expect.stringContaining('<script>') },
    })
    expect(lead.phones).toHaveLength(5)
    expect(lead.unknown.map(({ code }) => code)).toContain('__proto__')
  })

  it('lose nothing of what is malformed', () => {
    const lead = read(malformedLead)
    expect(lead).toMatchObject({
      title: { odd: 'a title, in a list' },
      honorific: null,
      firstName: '42',
      isReturning: true,
      companyId: null,
      currency: '978',
      amount: { odd: '1e400' },
      createdById: { odd: '-1' },
      createdAt: { odd: 'yesterday' },
      modifiedAt: { odd: '1716481105' },
      city: '10115',
      sites: [{ value: 'https://example.com' }],
      messengers: [],
    })
    expect(lead.emails.map(({ value }) => value)).toEqual([
      'as.text@example.com',
      '7',
      'ok@example.com',
    ])
    expect(lead.phones.map(({ value }) => value)).toEqual([
      '12125550160',
      '+1 212 555-0161',
      '+1 212 555-0162',
      '+1 212 555-0163',
    ])
  })
})
