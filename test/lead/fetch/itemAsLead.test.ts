import { describe, expect, it } from 'vitest'
import { itemAsLead } from '../../../src/lead/fetch/itemAsLead'
import { readCustomValue } from '../../../src/lead/custom/readCustomValue'
import { readLead } from '../../../src/lead/fetch/readLead'
import { richLead } from '../../portal/data/leads/richLead'
import { sampleLead } from '../../portal/data/leads/sampleLead'
import { addressOfLead } from '../../portal/rest/rows/addressOfLead'
import { itemOfLead } from '../../portal/rest/rows/itemOfLead'
import { buildFieldInfo } from '../../support/builders/buildFieldInfo'

/** Documented fields and multifields; the amount without trailing zeros, which items do not have. */
const known = (wire: unknown) => {
  const lead = readLead(5, wire)
  if (!lead) return null
  const { custom: _custom, unknown: _unknown, amount, ...rest } = lead
  return { ...rest, amount: Number(amount) }
}

/** Removes trailing zeros, which numbers of items do not have. */
const asShown = (value: unknown): string => JSON.stringify(value).replaceAll('12.50', '12.5')

describe('a lead of crm.item.get', () => {
  it.each([
    ['of the documentation', sampleLead],
    ['with everything', richLead],
  ])('%s is read like one of crm.lead.get', (_which, lead) => {
    const item = itemAsLead({ item: itemOfLead(lead, true) }, [addressOfLead(lead)])
    expect(known(item)).toEqual(known(lead))
  })

  it('keeps custom fields under their codes, with files as crm.lead.get has them', () => {
    const file = { id: 7, url: '/show', urlMachine: '/download' }
    const wire = { item: { title: 'A', UF_CRM_A: 'Y', UF_CRM_B: [file], ufCrmA: 'twice' } }
    expect(readLead(5, itemAsLead(wire, []))?.custom).toEqual([
      { code: 'UF_CRM_A', raw: 'Y' },
      { code: 'UF_CRM_B', raw: [{ id: 7, showUrl: '/show', downloadUrl: '/download' }] },
    ])
  })

  it.each([
    ['ufCrm_1747123456', 'UF_CRM_1747123456'],
    ['ufCrm1747123456', 'UF_CRM_1747123456'],
    ['ufCrmRating', 'UF_CRM_RATING'],
    ['ufCrmShoeSize', 'UF_CRM_SHOE_SIZE'],
    ['ufCrm_5_1747', 'UF_CRM_5_1747'],
    ['ufCrmRoom_2', 'UF_CRM_ROOM_2'],
  ])('that an older portal writes %s is the custom field %s', (name, code) => {
    expect(readLead(5, itemAsLead({ item: { title: 'A', [name]: 7 } }, []))?.custom).toEqual([
      { code, raw: 7 },
    ])
  })

  it('has its contacts also where the list has the names of crm.lead.get, or a kind nobody knows', () => {
    const fm = {
      4: { ID: '4', TYPE_ID: 'PHONE', VALUE_TYPE: 'WORK', VALUE: '+49 30 23125001' },
      5: { id: 5, typeId: 'email', valueType: 'HOME', value: 'ann@example.com' },
      6: { id: 6, typeId: '__proto__', valueType: 'HOME', value: 'x' },
    }
    const lead = readLead(
      5,
      itemAsLead({ item: { title: 'A', fm, whatsapp: '+447700900123' } }, []),
    )
    expect(lead?.phones).toMatchObject([{ kind: 'WORK', value: '+49 30 23125001' }])
    expect(lead?.emails).toMatchObject([{ kind: 'HOME', value: 'ann@example.com' }])
    expect(lead?.messengers).toMatchObject([{ kind: 'WHATSAPP', value: '+447700900123' }])
  })

  it.each([
    ['boolean', '1', 'Y'],
    ['boolean', '0', 'N'],
    ['double', '12.50', 12.5],
    ['integer', '0', 0],
    ['employee', '7', 7],
    ['employee', '0', 0],
    ['crm', false, []],
    ['string', ['a', 'b'], ['a', 'b']],
    ['money', '5|EUR', '5|EUR'],
    [
      'file',
      { id: '7', showUrl: '/show?id=7', downloadUrl: '/get?auth=x' },
      { id: 7, url: '/show?id=7', urlMachine: '/get?auth=x' },
    ],
  ])('has the same %s, whether it is written %j or %j', (type, classic, modern) => {
    const info = buildFieldInfo(type)
    const item = itemAsLead({ item: { title: 'A', UF_CRM_A: modern } }, [])
    const read = (raw: unknown) => readCustomValue(raw, info)
    expect(asShown(read(item?.['UF_CRM_A']))).toBe(asShown(read(classic)))
  })

  it('has no company, contact or closing where the item has zero or null', () => {
    const wire = { item: { title: 'A', companyId: 0, contactId: 0, dateClosed: null } }
    expect(readLead(5, itemAsLead(wire, []))).toMatchObject({
      companyId: null,
      contactId: null,
      closedAt: null,
    })
  })

  it('shows nothing of the text that the portal keeps for its search', () => {
    const lead = readLead(5, itemAsLead({ item: { title: 'A', searchContent: 'secret' } }, []))
    expect(JSON.stringify(lead)).not.toContain('secret')
  })

  it.each([null, [], {}, { item: null }, { item: [] }, 'text'])('is none in %j', (wire) => {
    expect(itemAsLead(wire, [])).toBeNull()
  })
})

const phonesOf = (item: Record<string, unknown>) =>
  readLead(5, itemAsLead({ item: { id: 5, ...item } }, []))?.phones.map(({ kind, value }) => [
    kind,
    value,
  ])

describe('a portal that has the contacts of an item in fields of their own', () => {
  it('has them read from there', () => {
    expect(phonesOf({ phoneWork: '+49 30 23125001', phoneMobile: '' })).toEqual([
      ['WORK', '+49 30 23125001'],
    ])
    const lead = readLead(5, itemAsLead({ item: { id: 5, emailHome: 'ida@example.com' } }, []))
    expect(lead?.emails).toMatchObject([{ kind: 'HOME', value: 'ida@example.com' }])
    expect(phonesOf({ phone: '+49 30 23125001' })).toEqual([['', '+49 30 23125001']])
  })

  it('does not have them twice where the list has them too', () => {
    const fm = [{ id: 77, typeId: 'PHONE', valueType: 'WORK', value: '+49 30 23125001' }]
    expect(phonesOf({ fm, phoneWork: '+49 30 23125001' })).toHaveLength(1)
  })
})
