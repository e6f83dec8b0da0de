import { expect, it } from 'vitest'
import { formatNumber } from '../../../src/format/number/number'

it.each([
  ['4.20', 'de-DE', 2, '4,2'],
  ['4.256', 'en-GB', 2, '4.26'],
  ['4.256', 'en-GB', 0, '4'],
  ['4.256', 'en-GB', null, '4.256'],
  ['2026', 'en-GB', null, '2026'],
  ['1250000', 'ru-RU', null, '1250000'],
  ['123456789012345678901234.5', 'en-GB', null, '123456789012345678901234.5'],
  ['-0.00', 'en-GB', 2, '0'],
  ['-12', 'en-GB', -1, '-12'],
  ['1.5', 'en-GB', 1000, '1.5'],
  ['12,5', 'en-GB', 2, '12,5'],
  ['', 'en-GB', null, ''],
  ['9'.repeat(5000), 'en-GB', null, '9'.repeat(5000)],
])('writes %s in %s with %j decimals as %s', (digits, locale, precision, expected) => {
  expect(formatNumber(digits, locale, precision)).toBe(expected)
})
