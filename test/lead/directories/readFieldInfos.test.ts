import { describe, expect, it } from 'vitest'
import { readFieldInfos } from '../../../src/lead/directories/readFieldInfos'

const code = 'UF_CRM_1'

/** A custom field from `crm.lead.fields` and, if the user may read them, the settings of user fields. */
function readOne(field: Record<string, unknown>, userField?: Record<string, unknown>) {
  const infos = readFieldInfos(
    { [code]: { type: 'string', title: code, ...field } },
    userField && [{ FIELD_NAME: 'UF_CRM_OTHER' }, { FIELD_NAME: code, ...userField }],
  )
  const info = infos.get(code)
  if (!info) throw new Error('The field was lost')
  return info
}

describe('the label of a field', () => {
  it.each([
    [{ formLabel: 'On the form', listLabel: 'In the list', title: 'Title' }, 'On the form'],
    [{ formLabel: '', listLabel: 'In the list', title: 'Title' }, 'In the list'],
    [{ formLabel: code, listLabel: code, title: 'Title' }, 'Title'],
    [{ formLabel: ' On the form ' }, 'On the form'],
    [{ formLabel: null, listLabel: null }, null],
  ])('of %j is %s', (field, label) => {
    expect(readOne(field).label).toBe(label)
  })
})

describe('the items of a list', () => {
  const items = [
    { ID: '31', VALUE: 'Modern' },
    { ID: 33, VALUE: 'Country house' },
    { ID: '35', VALUE: 'Loft' },
  ]

  it('come as the field tells them where there are no settings', () => {
    expect([...readOne({ items }).items]).toEqual([
      ['31', 'Modern'],
      ['33', 'Country house'],
      ['35', 'Loft'],
    ])
  })

  it('come in the order of the settings, in the words of the person’s language', () => {
    const LIST = [
      { ID: '31', VALUE: 'M', SORT: '100' },
      { ID: '33', VALUE: 'C', SORT: '9' },
      { ID: '35', VALUE: 'L', SORT: '20' },
    ]
    expect([...readOne({ items }, { LIST }).items]).toEqual([
      ['33', 'Country house'],
      ['35', 'Loft'],
      ['31', 'Modern'],
    ])
  })

  it('come from the settings alone where the field tells none', () => {
    const LIST = [{ ID: '31', VALUE: 'Modern', SORT: '10' }]
    expect([...readOne({}, { LIST }).items]).toEqual([['31', 'Modern']])
  })

  it('have the words of the settings where the field has none, and none where both lack them', () => {
    const LIST = [{ ID: '31', VALUE: 'Modern', SORT: '10' }]
    const unnamed = [{ ID: '31', VALUE: '' }, { ID: '33', VALUE: ' ' }, { ID: '35' }]
    expect([...readOne({ items: unnamed }, { LIST }).items]).toEqual([['31', 'Modern']])
  })
})

describe('the settings of a field', () => {
  it('come from the description, and from the settings where the person may read them', () => {
    expect(readOne({ type: 'double', settings: { PRECISION: 3 } }).precision).toBe(3)
    expect(readOne({ type: 'double' }, { SETTINGS: { PRECISION: '1' } }).precision).toBe(1)
    expect(readOne({ type: 'double' }, { SETTINGS: [] }).precision).toBeNull()
    expect(readOne({ type: 'double' }, { SETTINGS: { PRECISION: 'x' } }).precision).toBeNull()
  })

  it('name the directory of a field, whichever of both tells it', () => {
    expect(readOne({ statusType: 'INDUSTRY' }).directory).toBe('INDUSTRY')
    expect(readOne({}, { SETTINGS: { ENTITY_TYPE: 'INDUSTRY' } }).directory).toBe('INDUSTRY')
    expect(readOne({}).directory).toBeNull()
  })

  it('name what a field may point to by short codes, smart processes in hex', () => {
    const settings = {
      LEAD: 'Y',
      DEAL: 'N',
      CONTACT: 'Y',
      COMPANY: 'Y',
      SMART_INVOICE: 'Y',
      DYNAMIC_128: 'Y',
      DYNAMIC_177: 'Y',
      DYNAMIC_130: 'N',
      SOMETHING_NEW: 'Y',
    }
    expect(readOne({ type: 'crm', settings }).targets).toEqual(['L', 'C', 'CO', 'SI', 'T80', 'Tb1'])
  })

  it.each([
    ['a list', ['No, thanks', 'Yes, please'], ['No, thanks', 'Yes, please']],
    ['an object', { 0: 'No, thanks', 1: 'Yes, please' }, ['No, thanks', 'Yes, please']],
    ['empty words', ['', ''], null],
    ['only one word', ['No'], null],
    ['nothing', undefined, null],
  ])('hold the words of a yes or no as %s', (_what, LABEL, words) => {
    expect(readOne({ type: 'boolean', settings: { LABEL } }).booleanLabels).toEqual(words)
  })
})

describe('the type of a field', () => {
  it.each([
    [{ type: 'rest_12_rating' }, undefined, 'rest_12_rating'],
    [{ type: '' }, { USER_TYPE_ID: 'money' }, 'money'],
    [{ type: undefined }, undefined, 'string'],
  ])('of %j with the settings %j is %s', (field, userField, type) => {
    expect(readOne(field, userField).type).toBe(type)
  })

  it.each([
    [true, true],
    ['Y', true],
    [false, false],
    ['N', false],
    [undefined, false],
  ])('is multiple by %j: %j', (isMultiple, multiple) => {
    expect(readOne({ isMultiple }).isMultiple).toBe(multiple)
  })
})

it.each([undefined, null, [], '', 'Access denied'])('nothing is known from %j', (wire) => {
  expect(readFieldInfos(wire, wire)).toEqual(new Map())
})
