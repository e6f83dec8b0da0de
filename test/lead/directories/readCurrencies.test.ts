import { describe, expect, it } from 'vitest'
import { formatMoney } from '../../../src/format/number/money'
import { readCurrencies } from '../../../src/lead/directories/readCurrencies'

const row = (more: Record<string, unknown> = {}) => ({
  CURRENCY: 'EUR',
  FORMAT_STRING: '# &euro;',
  DECIMALS: '2',
  DEC_POINT: ',',
  THOUSANDS_SEP: '&nbsp;',
  ...more,
})

/** An amount as the card shows it in the portal's format. */
const write = (amount: string, more: Record<string, unknown> = {}): string =>
  formatMoney(amount, 'EUR', 'en', readCurrencies([row(more)]).get('EUR'))

describe('the portal’s currency formats', () => {
  it.each([
    ['entities and a blank that does not break', {}, '1\u00a0234\u00a0567,50\u00a0€'],
    ['a numeric entity', { FORMAT_STRING: '# &#8381;' }, '1\u00a0234\u00a0567,50\u00a0₽'],
    ['markup', { FORMAT_STRING: '<b>&yen;</b>#', DECIMALS: '0' }, '¥1\u00a0234\u00a0568'],
    ['a plain blank', { THOUSANDS_SEP: ' ' }, '1\u00a0234\u00a0567,50\u00a0€'],
    ['no separator', { THOUSANDS_SEP: '' }, '1234567,50\u00a0€'],
    ['null for a comma', { THOUSANDS_SEP: null, DEC_POINT: '.' }, '1,234,567.50\u00a0€'],
    ['null beside a decimal comma', { THOUSANDS_SEP: null }, '1\u00a0234\u00a0567,50\u00a0€'],
    ['a chosen point', { THOUSANDS_SEP: null, THOUSANDS_VARIANT: 'D' }, '1.234.567,50\u00a0€'],
    ['none chosen', { THOUSANDS_SEP: null, THOUSANDS_VARIANT: 'N' }, '1234567,50\u00a0€'],
    ['no decimal point', { DEC_POINT: null }, '1\u00a0234\u00a0567.50\u00a0€'],
    ['no decimals said', { DECIMALS: undefined }, '1\u00a0234\u00a0567,50\u00a0€'],
    ['decimals that are no number', { DECIMALS: 'many' }, '1\u00a0234\u00a0567,50\u00a0€'],
    ['fewer than no decimals', { DECIMALS: '-1' }, '1\u00a0234\u00a0567,50\u00a0€'],
  ])('with %s', (_what, more, written) => {
    expect(write('1234567.50', more)).toBe(written)
  })

  it('stand by their codes, those included that are no ISO codes', () => {
    const formats = readCurrencies([row(), row({ CURRENCY: 'BONUS', FORMAT_STRING: '# pts' })])
    expect([...formats.keys()]).toEqual(['EUR', 'BONUS'])
  })

  it.each([
    ['without a place for the number', { FORMAT_STRING: 'EUR' }],
    ['without a format', { FORMAT_STRING: null }],
    ['without a code', { CURRENCY: '' }],
  ])('%s are none', (_what, more) => {
    expect(readCurrencies([row(more)])).toEqual(new Map())
  })

  it.each([undefined, null, [], 'Access denied', [null]])('are none in %j', (wire) => {
    expect(readCurrencies(wire)).toEqual(new Map())
  })
})
