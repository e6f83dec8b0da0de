import { expect, test } from 'vitest'
import { sumDecimals } from '../../../src/format/number/sumDecimals'

test.each([
  [[], '0'],
  [['0.1', '0.2'], '0.3'],
  [['9007199254740993', '0.01'], '9007199254740993.01'],
  [['-1.5', '1'], '-0.5'],
  [['5', '-5.00'], '0.00'],
] as const)('the sum of %j is %s', (terms, sum) => {
  expect(sumDecimals(terms)).toBe(sum)
})
