import { describe, expect, it } from 'vitest'
import { isDecimal } from '../../../src/format/number/decimal'

describe('isDecimal', () => {
  it.each(['0', '12', '-1', '0.00', '-0.50', '007', '9007199254740993.01'])('takes %s', (text) => {
    expect(isDecimal(text)).toBe(true)
  })

  it.each(['', ' ', '1 ', '.5', '5.', '1,5', '1e5', '+1', '--1', '0x1', '١', 'NaN', '1.2.3'])(
    'refuses %j',
    (text) => {
      expect(isDecimal(text)).toBe(false)
    },
  )
})
