import { describe, expect, it } from 'vitest'
import type { FieldInfo } from '../../../src/lead/model/Directories'
import { readCustomValue } from '../../../src/lead/custom/readCustomValue'
import { buildFieldInfo } from '../../support/builders/buildFieldInfo'
import { oddValues } from '../fetch/oddValues'

const text = (words: string) => ({ kind: 'text', text: words })
const link = (url: string, words = url) => ({ kind: 'link', url, text: words })
const money = (amount: string, currency: string | null) => ({ kind: 'money', amount, currency })
const element = (code: string, entityTypeId: number, id: number) => ({
  kind: 'element',
  code,
  entityTypeId,
  id,
})
const address = (words: string, latitude?: number, longitude?: number) => ({
  kind: 'address',
  text: words,
  coordinates: latitude === undefined ? null : { latitude, longitude },
})

/** Reads a value of a field with this type. */
const read = (type: string, raw: unknown, more: Partial<FieldInfo> = {}) =>
  readCustomValue(raw, buildFieldInfo(type, more))

/** Reads a value of a field without a description. */
const shape = (raw: unknown) => readCustomValue(raw, undefined)

const types = [
  'string,integer,double,boolean,enumeration,date,datetime,money,url,address,file,employee,crm',
  'crm_status,iblock_element,iblock_section,resourcebooking,hlblock,video,rest_12_rating,quantum',
]
  .join()
  .split(',')

describe('an empty field', () => {
  const empty = [null, undefined, '', '  ', '\u3164', [], {}, [null, ''], [[]]]

  it.each(types)('of the type %s has no value in any of its forms', (type) => {
    for (const raw of empty) expect(read(type, raw)).toBeNull()
    for (const raw of empty) expect(read(type, raw, { isMultiple: true })).toBeNull()
    if (type !== 'boolean') expect(read(type, false)).toBeNull()
  })

  it.each<[string, unknown]>([
    ['money', '|'],
    ['money', '|USD'],
    ['money', ['|USD', '|']],
    ['employee', '0'],
    ['employee', [0]],
    ['crm', '0'],
    ['enumeration', '0'],
    ['iblock_element', '0'],
    ['file', 0],
    ['resourcebooking', ['0']],
    ['address', '|;|575'],
    ['address', '||||'],
    ['address', ' , , |;|'],
  ])('of the type %s may be %j', (type, raw) => expect(read(type, raw)).toBeNull())
})

it.each<[string, unknown, unknown]>([
  ['string', 'a\nb', text('a\nb')],
  ['string', 5, text('5')],
  ['string', { a: 1 }, text('{"a":1}')],
  ['string', 'https://example.com/a', link('https://example.com/a')],
  ['string', 'example.com', text('example.com')],
  ['integer', '0', { kind: 'number', digits: '0' }],
  ['integer', 300, { kind: 'number', digits: '300' }],
  ['integer', '007', text('007')],
  ['integer', 'five', text('five')],
  ['double', '-12.50', { kind: 'number', digits: '-12.50' }],
  ['double', '12,5', text('12,5')],
  ['double', 1e21, text('1e+21')],
  ['boolean', '1', { kind: 'yesNo', isYes: true }],
  ['boolean', 'Y', { kind: 'yesNo', isYes: true }],
  ['boolean', true, { kind: 'yesNo', isYes: true }],
  ['boolean', '0', { kind: 'yesNo', isYes: false }],
  ['boolean', 'N', { kind: 'yesNo', isYes: false }],
  ['boolean', false, { kind: 'yesNo', isYes: false }],
  ['boolean', 0, { kind: 'yesNo', isYes: false }],
  ['boolean', 'perhaps', text('perhaps')],
  ['enumeration', '31', { kind: 'listItem', id: '31' }],
  ['enumeration', 31, { kind: 'listItem', id: '31' }],
  ['enumeration', ['31'], { kind: 'listItem', id: '31' }],
  ['enumeration', 'constructor', { kind: 'listItem', id: 'constructor' }],
  ['date', '2026-05-01T03:00:00+03:00', { kind: 'day', day: '2026-05-01' }],
  ['date', '2025-12-31T19:00:00-05:00', { kind: 'day', day: '2026-01-01' }],
  ['date', '2026-05-01', { kind: 'day', day: '2026-05-01' }],
  ['date', '0000-00-00', null],
  ['datetime', '-0001-11-30T00:00:00+02:30', null],
  ['file', { id: 0, showUrl: '/x', downloadUrl: '/y' }, null],
  ['hlblock', '0', null],
  ['hlblock', '5', text('5')],
  [
    'datetime',
    '2026-05-01T00:00:00+03:00',
    { kind: 'moment', moment: '2026-05-01T00:00:00.000+03:00' },
  ],
  ['datetime', '2026-02-30T10:00:00+02:00', text('2026-02-30T10:00:00+02:00')],
  ['money', '300|USD', money('300', 'USD')],
  ['money', '-12.50|EUR', money('-12.50', 'EUR')],
  ['money', '300', money('300', null)],
  ['money', 300, money('300', null)],
  ['money', '1|2|EUR', money('1|2', 'EUR')],
  ['url', 'https://example.com/a?b=c', link('https://example.com/a?b=c')],
  ['url', 'example.org/boards/1', link('https://example.org/boards/1', 'example.org/boards/1')],
  ['url', 'javascript:alert(1)', text('javascript:alert(1)')],
  ['url', '//example.org', text('//example.org')],
  ['url', 5, text('5')],
  ['address', 'Main St 1, City|52.5;13.4|575', address('Main St 1, City', 52.5, 13.4)],
  ['address', 'Main St 1, , City|;|576', address('Main St 1, City')],
  ['address', 'Main St 1||576', address('Main St 1')],
  ['address', 'Main St 1', address('Main St 1')],
  ['address', 'Main St 1|52.5;13.4', address('Main St 1', 52.5, 13.4)],
  ['address', 'Yard 2 | gate 3|52.5;13.4|575', address('Yard 2 | gate 3', 52.5, 13.4)],
  ['address', 'Main St 1|0;0|575', address('Main St 1')],
  ['address', 'Main St 1|152.5;13.4|575', address('Main St 1')],
  ['address', 'Main St 1|"><script>;13.4|575', address('Main St 1')],
  ['address', '|52.5;13.4|575', address('52.5, 13.4', 52.5, 13.4)],
  ['file', '512', { kind: 'file', id: '512', path: null }],
  ['file', { id: 1 }, { kind: 'file', id: '1', path: null }],
  ['file', { id: 7, url: '/f/7', urlMachine: '/m' }, { kind: 'file', id: '7', path: '/f/7' }],
  ['file', { id: '<b>1</b>' }, text('{"id":"<b>1</b>"}')],
  ['employee', '12', { kind: 'employee', id: 12 }],
  ['employee', 12, { kind: 'employee', id: 12 }],
  ['employee', '1,7', text('1,7')],
  ['employee', '1/../../', text('1/../../')],
  ['crm_status', 'IT', { kind: 'directoryItem', directory: null, code: 'IT' }],
  ['iblock_element', '88', { kind: 'infoBlock', id: 88 }],
  ['iblock_section', 14, { kind: 'infoBlock', id: 14 }],
  ['iblock_section', 'root', text('root')],
  ['resourcebooking', [5, 6], { kind: 'booking', count: 2 }],
  ['resourcebooking', '5', { kind: 'booking', count: 1 }],
  ['resourcebooking', { 1: 5, 3: '6' }, { kind: 'booking', count: 2 }],
  ['resourcebooking', 'tomorrow', text('tomorrow')],
  ['hlblock', '2', text('2')],
  ['rest_12_rating', '{"stars":4}', text('{"stars":4}')],
  ['rest_12_rating', 'https://example.com', text('https://example.com')],
  ['video', { path: '/tour.mp4' }, text('{"path":"/tour.mp4"}')],
  ['quantum', { state: ['on'] }, text('{"state":["on"]}')],
])('reads %s %j', (type, raw, expected) => expect(read(type, raw)).toEqual(expected))

it('knows which directory an item is from', () => {
  const value = read('crm_status', 'IT', { directory: 'INDUSTRY' })
  expect(value).toEqual({ kind: 'directoryItem', directory: 'INDUSTRY', code: 'IT' })
})

describe('a binding to CRM elements', () => {
  it.each<[string, unknown]>([
    ['L_4', element('L_4', 1, 4)],
    ['D_4', element('D_4', 2, 4)],
    ['C_12', element('C_12', 3, 12)],
    ['CO_3', element('CO_3', 4, 3)],
    ['Q_3', element('Q_3', 7, 3)],
    ['O_3', element('O_3', 14, 3)],
    ['SI_3', element('SI_3', 31, 3)],
    ['T80_6', element('T80_6', 128, 6)],
    ['Tb1_6', element('Tb1_6', 177, 6)],
    ['TB1_06', element('Tb1_6', 177, 6)],
    ['Z_9', text('Z_9')],
    ['C_', text('C_')],
    ['C_0', text('C_0')],
    ['C_301/../../', text('C_301/../../')],
    ['T<script>_1', text('T<script>_1')],
    ['__proto___1', text('__proto___1')],
    ['C_99999999999999999999', text('C_99999999999999999999')],
    [`T${'f'.repeat(400)}_1`, text(`T${'f'.repeat(400)}_1`)],
  ])('reads %s', (raw, expected) => {
    expect(read('crm', raw, { targets: ['C', 'CO'] })).toEqual(expected)
  })

  it('takes a bare id for the only type that is allowed', () => {
    expect(read('crm', '12', { targets: ['C'] })).toEqual(element('C_12', 3, 12))
    expect(read('crm', 12, { targets: ['T80'] })).toEqual(element('T80_12', 128, 12))
    expect(read('crm', '12', { targets: ['C', 'D'] })).toEqual(text('12'))
    expect(read('crm', '12')).toEqual(text('12'))
  })
})

describe('several values', () => {
  it('lose no more than an odd item', () => {
    const day = { kind: 'day', day: '2026-06-15' }
    expect(read('date', ['2026-06-15', '', null, 'soon', {}])).toEqual({
      kind: 'several',
      values: [day, text('soon')],
    })
  })

  it('may come as one', () => {
    const tags = { isMultiple: true }
    expect(read('string', 'not a list', tags)).toEqual(text('not a list'))
    expect(read('enumeration', '31', tags)).toEqual({ kind: 'listItem', id: '31' })
  })

  it('may come as an object with numbers for keys', () => {
    expect(read('money', { '1': '5|EUR', '3': '|', '4': '6|USD' })).toEqual({
      kind: 'several',
      values: [money('5', 'EUR'), money('6', 'USD')],
    })
  })

  it('have a text in place of a list within the list', () => {
    expect(read('string', ['a', ['b', 'c']])).toEqual({
      kind: 'several',
      values: [text('a'), text('b, c')],
    })
  })
})

describe('without a description of the field', () => {
  it.each([null, undefined, false, '', '  ', '|', '|USD', [], {}, [null, ''], [[]]])(
    'takes %j for an empty field',
    (raw) => expect(shape(raw)).toBeNull(),
  )

  it.each<[string, unknown, unknown]>([
    ['a text', 'a', text('a')],
    ['a number in a text', '5', text('5')],
    ['zero, which is a value', '0', text('0')],
    ['a number', 31, text('31')],
    ['a yes', true, text('true')],
    ['money', '300|USD', money('300', 'USD')],
    ['money that is no number', '<b>1</b>|USD', text('<b>1</b>|USD')],
    ['a link', 'https://example.com', link('https://example.com/', 'https://example.com')],
    ['a link that is not safe', 'https://a@example.com', text('https://a@example.com')],
    ['a day', '2026-05-01T03:00:00+03:00', { kind: 'day', day: '2026-05-01' }],
    [
      'a day of a server west of London',
      '2026-04-30T19:00:00-05:00',
      { kind: 'day', day: '2026-05-01' },
    ],
    [
      'a moment',
      '2026-05-01T10:30:00+03:00',
      { kind: 'moment', moment: '2026-05-01T10:30:00.000+03:00' },
    ],
    ['a day alone, which may be any text', '2026-05-01', text('2026-05-01')],
    ['an address', 'Main St 1|52.5;13.4|575', text('Main St 1|52.5;13.4|575')],
    ['a bound record', 'C_12', text('C_12')],
    ['a shape that nobody knows', { a: [{ b: 1 }] }, text('{"a":[{"b":1}]}')],
  ])('reads %s', (_what, raw, expected) => expect(shape(raw)).toEqual(expected))

  it('reads several values, and one of several as itself', () => {
    expect(shape(['31', 33, ''])).toEqual({ kind: 'several', values: [text('31'), text('33')] })
    expect(shape(['31', null])).toEqual(text('31'))
  })
})

describe.each([undefined, buildFieldInfo('file')])('a file (%#)', (info) => {
  it('keeps no token in its path', () => {
    const query = 'fileId=512&AUTH=SECRET&access_token=SECRET&auth%5Bid%5D=SECRET&sessid=SECRET'
    const raw = {
      id: 512,
      showUrl: `/bitrix/show.php?${query}#auth=SECRET`,
      downloadUrl: `/bitrix/show.php?auth=SECRET`,
    }
    const path = '/bitrix/show.php?fileId=512'
    expect(readCustomValue(raw, info)).toEqual({ kind: 'file', id: '512', path })
  })

  it.each([
    'javascript:alert(1)',
    '//example.org/x',
    '/\\example.org',
    '/\t/example.org',
    '/\t/[',
    '/.//example.org',
    'https://example.org',
    '',
    null,
    5,
  ])('with the address %j has no path at all', (showUrl) => {
    const raw = { id: '9', showUrl, downloadUrl: '/x' }
    expect(readCustomValue(raw, info)).toEqual({ kind: 'file', id: '9', path: null })
  })
})

describe('whatever the type', () => {
  it.each([undefined, ...types.map((type) => buildFieldInfo(type))])(
    'nothing that JSON can hold makes it throw (%#)',
    (info) => {
      for (const value of oddValues) {
        for (const raw of [value, [value, value], { id: 1, showUrl: value, downloadUrl: value }]) {
          expect(readCustomValue(raw, info)).not.toBe(undefined)
        }
      }
    },
  )

  it('no token is left in a text', () => {
    for (const info of [undefined, ...types.map((type) => buildFieldInfo(type))]) {
      const raw = ['/x?auth=SECRET', { downloadUrl: '/x?auth=SECRET' }]
      expect(JSON.stringify(readCustomValue(raw, info))).not.toContain('SECRET')
    }
  })
})
