import { describe, expect, it } from 'vitest'
import type { CurrencyFormat } from '../../../src/format/number/currencyFormat'
import { formatMoney, splitMoney } from '../../../src/format/number/money'

/** Blanks of every width as plain ones, so that a test can be read. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

describe('formatMoney without a format of the portal', () => {
  it.each([
    ['1200.00', 'EUR', 'ru-RU', '1 200 €'],
    ['1234567.89', 'RUB', 'ru-RU', '1 234 567,89 ₽'],
    ['1200', 'EUR', 'en-GB', '€1,200'],
    ['1200.5', 'EUR', 'en-GB', '€1,200.50'],
    ['1200.50', 'EUR', 'de-DE', '1.200,50 €'],
    ['1500', 'JPY', 'en-GB', 'JP¥1,500'],
    ['-12.30', 'EUR', 'en-GB', '-€12.30'],
    ['0.00', 'EUR', 'en-GB', '€0'],
  ])('writes %s %s in %s as %s', (amount, currency, locale, expected) => {
    expect(plain(formatMoney(amount, currency, locale))).toBe(expected)
  })

  it('loses no cent on either side of 2^53', () => {
    expect(formatMoney('9007199254740991', 'EUR', 'en-GB')).toBe('€9,007,199,254,740,991')
    expect(formatMoney('9007199254740993', 'EUR', 'en-GB')).toBe('€9,007,199,254,740,993')
    expect(formatMoney('90071992547409.93', 'EUR', 'en-GB')).toBe('€90,071,992,547,409.93')
    expect(formatMoney('123456789012345678901234.57', 'EUR', 'en-GB')).toBe(
      '€123,456,789,012,345,678,901,234.57',
    )
  })

  it('keeps more decimals than the currency has', () => {
    expect(formatMoney('0.0005', 'EUR', 'en-GB')).toBe('€0.0005')
    expect(formatMoney('12.50', 'JPY', 'en-GB')).toBe('JP¥12.5')
    expect(formatMoney('0.12345678901234567890', 'EUR', 'en-GB')).toBe('€0.1234567890123456789')
    expect(formatMoney('0.12345678901234567891', 'EUR', 'en-GB')).toBe('€0.12345678901234567891')
  })

  it('shows a fraction too long for the browser as it came', () => {
    const long = '0.123456789012345678901'
    expect(plain(formatMoney(long, 'EUR', 'en-GB'))).toBe(`${long} EUR`)
  })

  it('shows a number of more than a hundred characters as it came', () => {
    const [most, more] = ['1'.repeat(100), '1'.repeat(101)]
    expect(formatMoney(most, null, 'en-GB').replaceAll(',', '')).toBe(most)
    expect(formatMoney(most, null, 'en-GB')).toContain(',')
    expect(formatMoney(more, null, 'en-GB')).toBe(more)
  })

  it('does not put a minus before zero', () => {
    expect(formatMoney('-0.00', 'EUR', 'en-GB')).toBe('€0')
  })

  it.each(['BONUS', 'R$', '<b>', '1'])('writes the number and the code for %s', (code) => {
    expect(plain(formatMoney('1200.00', code, 'en-GB'))).toBe(`1,200 ${code}`)
  })

  it('writes a code of three letters that no bank knows', () => {
    expect(plain(formatMoney('1200', 'XQZ', 'ru-RU'))).toBe('1 200 XQZ')
  })

  it('writes the number alone when there is no currency', () => {
    expect(formatMoney('1200.50', null, 'en-GB')).toBe('1,200.50')
    expect(formatMoney('1200.00', '', 'en-GB')).toBe('1,200')
  })

  it.each(['about 300', '1e5', '', '1,5', 'NaN', 'Infinity', '0x10'])(
    'shows %j, which is no number, as it came',
    (amount) => {
      expect(formatMoney(amount, null, 'en-GB')).toBe(amount)
    },
  )

  it('keeps the currency beside what is no number', () => {
    expect(plain(formatMoney('about 300', 'EUR', 'en-GB'))).toBe('about 300 EUR')
  })
})

describe('formatMoney in the format of the portal', () => {
  const rouble: CurrencyFormat = {
    formatString: '# &#8381;',
    decimals: 2,
    decimalPoint: ',',
    thousandsSeparator: '&nbsp;',
  }
  const write = (amount: string, changes: Partial<CurrencyFormat> = {}) =>
    plain(formatMoney(amount, 'RUB', 'en-GB', { ...rouble, ...changes }))

  it('decodes the sign, the point and the separator', () => {
    expect(write('1234567.8')).toBe('1 234 567,80 ₽')
    expect(write('12', { formatString: '&euro;#' })).toBe('€12,00')
    expect(write('1234', { thousandsSeparator: '&#x2019;', decimalPoint: '&middot;' })).toBe(
      '1’234·00 ₽',
    )
  })

  it('does not break inside of a sum', () => {
    expect(formatMoney('1000', 'RUB', 'en-GB', { ...rouble, thousandsSeparator: ' ' })).not.toMatch(
      / /,
    )
  })

  it('groups by three digits, from the first that needs it', () => {
    expect(write('999', { decimals: 0 })).toBe('999 ₽')
    expect(write('1000', { decimals: 0 })).toBe('1 000 ₽')
    expect(write('100000', { decimals: 0, thousandsSeparator: '' })).toBe('100000 ₽')
    expect(write('1000000', { decimals: 0, thousandsSeparator: '$' })).toBe('1$000$000 ₽')
  })

  it('rounds half up, across a row of nines too', () => {
    expect(write('1.004')).toBe('1,00 ₽')
    expect(write('1.005')).toBe('1,01 ₽')
    expect(write('999.995')).toBe('1 000,00 ₽')
    expect(write('0.4', { decimals: 0 })).toBe('0 ₽')
    expect(write('0.5', { decimals: 0 })).toBe('1 ₽')
  })

  it('loses no cent beyond 2^53', () => {
    expect(write('90071992547409931234.565')).toBe('90 071 992 547 409 931 234,57 ₽')
  })

  it('puts the minus before everything and none before zero', () => {
    expect(write('-12', { formatString: '&euro;#' })).toBe('-€12,00')
    expect(write('-0.004')).toBe('0,00 ₽')
    expect(write('-0.005')).toBe('-0,01 ₽')
  })

  it('drops tags and never makes new ones of entities', () => {
    expect(write('5', { formatString: '<span style="color:#f00">#</span> руб.' })).toBe('5,00 руб.')
    expect(write('5', { formatString: '<img src=x onerror=alert(1)># &lt;b&gt;' })).toBe('5,00 <b>')
    expect(write('5', { formatString: '&amp;lt;#' })).toBe('&lt;5,00')
  })

  it('writes a point where the portal has none, lest 12.00 read as 1200', () => {
    expect(write('12', { decimalPoint: '' })).toBe('12.00 ₽')
  })

  it('takes two decimals where the portal says nonsense', () => {
    expect(write('12', { decimals: Number.NaN })).toBe('12,00 ₽')
    expect(write('12', { decimals: -1 })).toBe('12,00 ₽')
  })

  it('goes without the format when it has no place for the number', () => {
    expect(write('12.00', { formatString: '&#8381;' })).toBe('RUB 12')
    expect(write('12.00', { formatString: '' })).toBe('RUB 12')
  })

  it('shows what is no number as it came', () => {
    expect(write('about 300')).toBe('about 300 RUB')
  })
})

describe('splitMoney', () => {
  it('parts the value at the last bar', () => {
    expect(splitMoney('300|USD')).toEqual({ amount: '300', currency: 'USD' })
    expect(splitMoney('1|2|USD')).toEqual({ amount: '1|2', currency: 'USD' })
    expect(splitMoney(' 300.50 | USD ')).toEqual({ amount: '300.50', currency: 'USD' })
  })

  it('has no currency when none was written', () => {
    expect(splitMoney('300|')).toEqual({ amount: '300', currency: null })
    expect(splitMoney('300')).toEqual({ amount: '300', currency: null })
  })

  it('keeps zero, which is an amount', () => {
    expect(splitMoney('0|USD')).toEqual({ amount: '0', currency: 'USD' })
  })

  it.each(['', ' ', '|', '|USD', ' | '])('is empty for %j', (value) => {
    expect(splitMoney(value)).toBeNull()
  })
})
