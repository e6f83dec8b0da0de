import { describe, expect, it } from 'vitest'
import { readCustomValue } from '../../src/lead/readCustomValue'
import { oddValues } from './oddValues'

const text = (words: string) => ({ kind: 'text', text: words })

describe('readCustomValue', () => {
  it.each([null, undefined, false, '', '  ', '|', [], {}, [null, ''], [[]]])(
    'takes %j for an empty field',
    (raw) => expect(readCustomValue(raw)).toBeNull(),
  )

  it.each<[string, unknown, unknown]>([
    ['a text', 'a', text('a')],
    ['a number in a text', '5', text('5')],
    ['zero, which is a value', '0', text('0')],
    ['a number', 31, text('31')],
    ['a yes', true, text('true')],
    ['a decimal', '12.50', text('12.50')],
    ['money', '300|USD', { kind: 'money', amount: '300', currency: 'USD' }],
    ['money with cents', '-12.50|EUR', { kind: 'money', amount: '-12.50', currency: 'EUR' }],
    ['money without an amount', '|USD', text('|USD')],
    ['money that is no number', '<b>1</b>|USD', text('<b>1</b>|USD')],
    ['a day', '2026-05-01T03:00:00+03:00', { kind: 'day', day: '2026-05-01' }],
    [
      'a day of a server west of London',
      '2026-04-30T19:00:00-05:00',
      { kind: 'day', day: '2026-05-01' },
    ],
    [
      'a moment',
      '2026-05-01T10:30:00+03:00',
      { kind: 'moment', moment: '2026-05-01T10:30:00+03:00' },
    ],
    ['a moment that never was', '2026-02-30T10:00:00+02:00', text('2026-02-30T10:00:00+02:00')],
    ['an address', 'Main St 1|52.5;13.4|575', text('Main St 1|52.5;13.4|575')],
    ['a bound record', 'C_12', text('C_12')],
    ['a shape that nobody knows', { a: [{ b: 1 }] }, text('{"a":[{"b":1}]}')],
  ])('reads %s', (_what, raw, expected) => {
    expect(readCustomValue(raw)).toEqual(expected)
  })

  it('reads several values, and one of several as itself', () => {
    expect(readCustomValue(['31', 33, ''])).toEqual({
      kind: 'several',
      values: [text('31'), text('33')],
    })
    expect(readCustomValue(['31', null])).toEqual(text('31'))
  })

  it('reads a file without the token in its address', () => {
    const raw = {
      id: 512,
      showUrl: '/bitrix/show.php?auth=SECRET&fileId=512',
      downloadUrl: '/bitrix/show.php?auth=SECRET&fileId=512',
    }
    const file = readCustomValue(raw)
    expect(file).toEqual({ kind: 'file', id: '512', path: '/bitrix/show.php?fileId=512' })
    expect(JSON.stringify(file)).not.toContain('SECRET')
  })

  it.each([
    'javascript:alert(1)',
    '//example.org/x',
    '/\\example.org',
    'https://example.org',
    '',
    null,
    5,
  ])('gives the file with the address %j no address at all', (showUrl) => {
    const raw = { id: '9', showUrl, downloadUrl: '/x' }
    expect(readCustomValue(raw)).toEqual({ kind: 'file', id: '9', path: null })
  })

  it('masks tokens in texts', () => {
    const read = readCustomValue(['/x?auth=SECRET', { downloadUrl: '/x?auth=SECRET' }])
    expect(JSON.stringify(read)).not.toContain('SECRET')
  })

  it('throws on nothing that JSON can hold', () => {
    for (const value of oddValues) {
      for (const raw of [value, [value, value], { id: 1, showUrl: value, downloadUrl: value }]) {
        expect(readCustomValue(raw)).not.toBe(undefined)
      }
    }
  })
})
