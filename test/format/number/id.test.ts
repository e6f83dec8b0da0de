import { describe, expect, it } from 'vitest'
import { idFrom } from '../../../src/format/number/id'

describe('idFrom', () => {
  it.each([1591, '1591', '0001591', ' 1591\n'])('takes %j', (value) => {
    expect(idFrom(value)).toBe(1591)
  })

  it.each([
    0,
    '0',
    -5,
    '-5',
    1.5,
    '1.5',
    '1e3',
    '0x10',
    '12abc',
    '',
    '  ',
    NaN,
    Infinity,
    true,
    null,
    [5],
  ])('refuses %j', (value) => expect(idFrom(value)).toBeNull())

  it('refuses a number beyond those that are exact', () => {
    expect(idFrom('9007199254740993')).toBeNull()
    expect(idFrom(2 ** 53)).toBeNull()
  })
})
