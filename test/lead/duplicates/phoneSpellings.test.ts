import { describe, expect, it } from 'vitest'
import { guessedCallingCode } from '../../../src/lead/duplicates/callingCode'
import { duplicateValues } from '../../../src/lead/duplicates/duplicateValues'
import { phoneSpellings } from '../../../src/lead/duplicates/phoneSpellings'
import { communicationKey } from '../../portal/rest/rows/communicationKey'
import { buildLead } from '../../support/builders/buildLead'

const phone = (VALUE: string) => ({ ID: VALUE, VALUE_TYPE: 'WORK', VALUE })

/** Whether the portal finds a number that is stored so by the spellings of this one. */
function finds(typed: string, stored: string, callingCode: string | null = null): boolean {
  const keys = phoneSpellings([typed], callingCode).map((one) => communicationKey('PHONE', one))
  return keys.includes(communicationKey('PHONE', stored))
}

describe('an internal number', () => {
  it('is compared with nobody, however it is written', () => {
    const lead = buildLead({ PHONE: [phone('12-34'), phone('+49 30 1234567'), phone('reception')] })
    expect(
      duplicateValues(lead).phones.every((one) => one.replaceAll(/\D/g, '').endsWith('1234567')),
    ).toBe(true)
    expect(phoneSpellings(['reception'], '49')).toEqual(['reception'])
  })
})

describe('a phone number', () => {
  it('is looked for as it was typed, first of all', () => {
    expect(phoneSpellings(['8 (916) 123-45-67'], '7')[0]).toBe('8 (916) 123-45-67')
  })

  it.each([
    ['+49 (0)30 2312508', '+49 30 2312508', null],
    ['+49 030 2312508', '+49 30 2312508', null],
    ['+49 30 2312508 ext. 7', '+49302312508', null],
    ['030 2312508', '+49 30 2312508', '49'],
    ['+49 30 2312508', '030 2312508', null],
    ['916 123-45-67', '+7 916 123-45-67', '7'],
    ['8 916 123-45-67', '+7 916 123-45-67', '7'],
    ['+7 916 123-45-67', '916 123-45-67', null],
    ['8 029 123-45-67', '+375 29 123-45-67', '375'],
    ['06 30 123 4567', '+36 30 123 4567', '36'],
    ['06 1234567', '+39 06 1234567', '39'],
    ['(212) 555-0142', '+1 212 555 0142', '1'],
    ['030 2312508, 030 2312509', '030 2312509', null],
  ])('typed %s is found where it is stored as %s', (typed, stored, code) => {
    expect(finds(typed, stored, code)).toBe(true)
  })

  it.each([
    ['030 2312508', '+43 30 2312508', '49'],
    ['+372 5551234', '5551234', null],
    ['+39 06 1234567', '+39 6 1234567', null],
    ['5551234', '+49 30 5551234', '49'],
  ])('typed %s is not taken for %s', (typed, stored, code) => {
    expect(finds(typed, stored, code)).toBe(false)
  })

  it('is sent once, however many spellings have the same digits', () => {
    const spellings = phoneSpellings(['+1 212 555 0142', '+12125550142'], null)
    expect(spellings).toEqual(['+1 212 555 0142', '2125550142'])
  })
})

describe('the calling code of national numbers', () => {
  it.each([
    [{ PHONE: [phone('030 2312508'), phone('+43 1 2312508')] }, '43'],
    [{ PHONE: [phone('030 2312508')], ADDRESS_COUNTRY_CODE: 'DE' }, '49'],
    [{ PHONE: [phone('030 2312508')], ADDRESS_COUNTRY: 'Germany' }, '49'],
    [{ PHONE: [phone('030 2312508')] }, null],
    [{ PHONE: [phone('030 2312508')], ADDRESS_COUNTRY: 'Atlantis' }, null],
  ])('of %j is %j', (overrides, code) => {
    expect(guessedCallingCode(buildLead(overrides))).toBe(code)
  })
})

describe('the values by which duplicates are found', () => {
  it('are twenty at most, those typed before those that were made of them', () => {
    const numbers = Array.from({ length: 15 }, (_, index) => `+49 30 23125${100 + index}`)
    const { phones } = duplicateValues(buildLead({ PHONE: numbers.map(phone) }))
    expect(phones).toHaveLength(20)
    expect(phones.slice(0, 15)).toEqual(numbers)
  })

  it('are all addresses of a field, each once', () => {
    const EMAIL = ['ann@example.com; bob@example.com', 'ann@example.com', 'none'].map(phone)
    expect(duplicateValues(buildLead({ EMAIL })).emails).toEqual([
      'ann@example.com',
      'bob@example.com',
    ])
  })

  it('are no internal numbers', () => {
    expect(duplicateValues(buildLead({ PHONE: [phone('1234')] })).phones).toEqual([])
  })
})
