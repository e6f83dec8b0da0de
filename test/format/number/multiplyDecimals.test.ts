import { expect, test } from 'vitest'
import { multiplyDecimals } from '../../../src/format/number/multiplyDecimals'

test.each([
  ['412.5', '14', 2, '5775.00'],
  ['0.335', '1', 2, '0.34'],
  ['-0.335', '1', 2, '-0.34'],
  ['10', '0.333', 0, '3'],
  ['9007199254740993', '1.01', 2, '9097271247288402.93'],
  ['5', '2', 2, '10.00'],
] as const)('%s times %s to %i decimals is %s', (left, right, decimals, product) => {
  expect(multiplyDecimals(left, right, decimals)).toBe(product)
})
