import { describe, expect, it } from 'vitest'
import { dialNumber } from '../../../src/format/contact/dialNumber'

describe('dialNumber', () => {
  it.each([
    ['+5454777777', '+5454777777'],
    ['+49 (30) 123-45.67', '+49301234567'],
    ['(+49) 30 1234567', '+49301234567'],
    ['+49 (0)30 1234567', '+49301234567'],
    ['(0)30 1234567', '0301234567'],
    ['8 (495) 123-45-67', '84951234567'],
    ['+7\u00a0495\u2011123\u201345\u201467', '+74951234567'],
    ['tel:+49301234567', '+49301234567'],
    ['tel:+49301234567;phone-context=+1', '+49301234567'],
    ['tel:863-1234;phone-context=+1-914-555', '+18631234'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ])('dials %j as %s', (value, number) => {
    expect(dialNumber(value)).toBe(number)
  })

  it.each([
    'ext. 12',
    'ext 12',
    'x12',
    ', ext. 12',
    'доб. 12',
    'добавочный 12',
    'вн. 12',
    'д. 12',
    'App. 12',
    'w. 12',
    'linje 12',
    'ekstensi 12',
    'iekšējais 12',
    'qo‘shimcha 12',
    '#12',
    ';ext=12',
  ])('leaves out the extension %j', (extension) => {
    expect(dialNumber(`+49 30 1234567 ${extension}`)).toBe('+49301234567')
  })

  it('takes from 3 to 15 digits', () => {
    expect(dialNumber('12')).toBeNull()
    expect(dialNumber('112')).toBe('112')
    expect(dialNumber('123456789012345')).toBe('123456789012345')
    expect(dialNumber('1234567890123456')).toBeNull()
  })

  it.each([
    ['8 495 123-45-67 / 68', '84951234567'],
    ['+49 30 1234567/68', '+49301234567'],
    ['+49301234567/-68', null],
  ])('takes the number of %j that was typed in full', (value, number) => {
    expect(dialNumber(value)).toBe(number)
  })

  it.each([
    '',
    '+',
    '1-800-FLOWERS',
    'call me',
    '+49301234567, +49307654321',
    '+49301234567 +49307654321',
    '123456\n654321',
    '++49301234567',
    '49+301234567',
  ])('dials nothing for %j', (value) => {
    expect(dialNumber(value)).toBeNull()
  })
})
