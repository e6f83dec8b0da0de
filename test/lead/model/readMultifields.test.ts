import { describe, expect, it } from 'vitest'
import { readMultifields } from '../../../src/lead/model/readMultifields'
import { oddValues } from '../fetch/oddValues'

const read = (wire: unknown) =>
  readMultifields('phone', wire).map(({ kind, value }) => [kind, value])

describe('readMultifields', () => {
  it('reads records in the order they came', () => {
    const wire = [
      { ID: '78', VALUE_TYPE: 'WORK', VALUE: '+49 30 1', TYPE_ID: 'PHONE' },
      { ID: '77', VALUE_TYPE: 'MOBILE', VALUE: '+49 30 2', TYPE_ID: 'PHONE' },
    ]
    expect(read(wire)).toEqual([
      ['WORK', '+49 30 1'],
      ['MOBILE', '+49 30 2'],
    ])
  })

  it('gives equal values keys of their own', () => {
    const twice = { ID: '77', VALUE_TYPE: 'WORK', VALUE: '+49 30 1' }
    const keys = readMultifields('phone', [twice, twice]).map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
  })

  it('tells the lists of one lead apart by their keys', () => {
    const [phone] = readMultifields('phone', ['1'])
    const [email] = readMultifields('email', ['1'])
    expect(phone?.key).not.toBe(email?.key)
  })

  it.each([
    null,
    undefined,
    false,
    '',
    [],
    {},
    [null],
    [''],
    [[]],
    [{ VALUE: '' }],
    [{ VALUE: null }],
  ])('takes %j for an empty list', (wire) => expect(read(wire)).toEqual([]))

  it('takes the object that PHP makes of a list with gaps', () => {
    const wire = { 0: { VALUE_TYPE: 'WORK', VALUE: 'a' }, 5: { VALUE_TYPE: 'HOME', VALUE: 'b' } }
    expect(read(wire)).toEqual([
      ['WORK', 'a'],
      ['HOME', 'b'],
    ])
  })

  it('takes records with keys as those of an item', () => {
    const item = { id: 77, typeId: 'PHONE', valueType: 'WORK', value: '+49 30 1' }
    const phone = { key: 'phone-77', kind: 'WORK', value: '+49 30 1' }
    expect(readMultifields('phone', [item])).toEqual([phone])
    expect(readMultifields('phone', item)).toEqual([phone])
  })

  it('takes a single record and bare values', () => {
    expect(read({ VALUE_TYPE: 'WORK', VALUE: 'a' })).toEqual([['WORK', 'a']])
    expect(read('a')).toEqual([['', 'a']])
    expect(read(['a', 7])).toEqual([
      ['', 'a'],
      ['', '7'],
    ])
  })

  it('keeps an unknown kind, and a value without a kind', () => {
    expect(read([{ VALUE_TYPE: 'satellite', VALUE: 'a' }, { VALUE: 'b' }])).toEqual([
      ['SATELLITE', 'a'],
      ['', 'b'],
    ])
  })

  it('shows an odd value as text', () => {
    expect(read([{ VALUE: ['a', 'b'] }, { VALUE: { c: 1 } }])).toEqual([
      ['', 'a, b'],
      ['', '{"c":1}'],
    ])
  })

  it('throws on nothing that JSON can hold', () => {
    for (const value of oddValues) {
      for (const wire of [
        value,
        [value],
        { VALUE: value },
        [{ VALUE_TYPE: value, VALUE: value }],
      ]) {
        for (const contact of readMultifields('phone', wire)) expect(contact.value).not.toBe('')
      }
    }
  })
})

const keys = (wire: unknown) => readMultifields('phone', wire).map(({ key }) => key)

it('keeps the keys of the others when one is removed', () => {
  const all = [
    { ID: '77', VALUE: '+49 30 23125001' },
    { ID: '78', VALUE: '+49 30 23125002' },
    { ID: '79', VALUE: '+49 30 23125003' },
  ]
  expect(keys(all.slice(1))).toEqual(keys(all).slice(1))
})

it('gives each its own key where the portal repeats an ID or gives none', () => {
  const odd = [{ ID: '77', VALUE: '1' }, { ID: '77', VALUE: '2' }, { VALUE: '3' }, '4']
  expect(new Set(keys(odd)).size).toBe(4)
})
