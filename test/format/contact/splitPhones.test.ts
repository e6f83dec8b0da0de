import { describe, expect, it } from 'vitest'
import { dialNumber } from '../../../src/format/contact/dialNumber'
import { splitPhones } from '../../../src/format/contact/splitPhones'

describe('a field with several numbers', () => {
  it.each([
    ['+49301234567; +49307654321', ['+49301234567', '+49307654321']],
    ['+49301234567 +49307654321', ['+49301234567', '+49307654321']],
    [
      '+7 916 123-45-67 (моб.), +7 495 123-45-67 (раб.)',
      ['+7 916 123-45-67 (моб.)', '+7 495 123-45-67 (раб.)'],
    ],
    ['8 916 123-45-67 / 8 495 123-45-67', ['8 916 123-45-67', '8 495 123-45-67']],
    ['8 916 123-45-67 и 8 495 123-45-67', ['8 916 123-45-67', '8 495 123-45-67']],
    ['030 1234567 or 030 7654321', ['030 1234567', '030 7654321']],
    ['84951234567 89161234567', ['84951234567', '89161234567']],
    ['8 495 123-45-67; 765-43-21', ['8 495 123-45-67', '765-43-21']],
    ['+7 495 123-45-67 доб. 12, 8 916 123-45-67', ['+7 495 123-45-67 доб. 12', '8 916 123-45-67']],
    ['123456\n654321', ['123456', '654321']],
    ['112, 103', ['112', '103']],
    ['111-11-11, 222-22-22, 333-33-33', ['111-11-11', '222-22-22', '333-33-33']],
  ])('%j is taken apart, and each can be called', (value, parts) => {
    expect(splitPhones(value)).toEqual(parts)
    expect(parts.map(dialNumber)).not.toContain(null)
  })
})

describe('a field with one number', () => {
  it.each([
    '+7 495 123-45-67',
    '8 (495) 123-45-67, 123',
    '8 (495) 123-45-67; доб. 12',
    '030/1234567',
    '+49301234567/68',
    'Marta, Sales:\n+49 30 1234567',
    '+49 30 1234567\n(mobile)',
    '+49 30 1234567, ask for Marta',
    'ask the secretary',
    ' ',
    '',
  ])('%j stays whole', (value) => {
    expect(splitPhones(value)).toEqual([value])
  })

  it('takes a value of any length in no time', () => {
    const values = ['9,'.repeat(5_000), '999 '.repeat(240), '+7 916 123-45-67, '.repeat(50)]
    for (const value of values) expect(splitPhones(value).join(',').length).toBeGreaterThan(700)
  })
})
