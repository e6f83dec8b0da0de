import { describe, expect, it } from 'vitest'
import { readPhone } from '../../../src/format/contact/phone'

const digits = (text: string): string => text.replaceAll(/\D/g, '')

describe('a number with its country', () => {
  it.each([
    ['+12125550123', '+1 212 555 0123', 'US'],
    ['+1 (212) 555-0123', '+1 212 555 0123', 'US'],
    ['+49 30 23125 080', '+49 30 23125080', 'DE'],
    ['+74955550123', '+7 495 555 01 23', 'RU'],
    ['+7 (701) 555-01-23', '+7 701 555 0123', 'KZ'],
    ['+39 06 12345678', '+39 06 1234 5678', 'IT'],
    ['tel:+12125550123', '+1 212 555 0123', 'US'],
    [' +1\u00a0212\u2011555\u20130123 ', '+1 212 555 0123', 'US'],
    ['+٧٤٩٥٥٥٥٠١٢٣', '+7 495 555 01 23', 'RU'],
  ])('%j is written as %s', (value, international, country) => {
    const found = readPhone(value)
    expect(found?.international).toBe(international)
    expect(found).toMatchObject({ country, isCertain: true })
  })

  it('keeps its country, whatever the lead lives in', () => {
    expect(readPhone('+12125550123', 'RU')).toMatchObject({ country: 'US', isCertain: true })
  })

  it.each(['ext. 12', 'x12', 'доб. 12', '#12'])('keeps its extension %j as typed', (extension) => {
    expect(readPhone(`+12125550123, ${extension}`)?.international).toBe(
      `+1 212 555 0123 ${extension}`,
    )
  })

  it('may belong to none', () => {
    expect(readPhone('+800 1234 5678')).toEqual({
      international: '+800 1234 5678',
      country: null,
      isCertain: true,
    })
  })

  it('is written without the zero that is only dialled inside the country', () => {
    expect(readPhone('+49 (0)30 23125080')).toEqual({
      international: '+49 30 23125080',
      country: 'DE',
      isCertain: true,
    })
  })
})

describe('a national number', () => {
  it.each(['8 (495) 555-01-23', '84955550123', '74955550123', '(212) 555-0123'])(
    'is not guessed at: %j',
    (value) => {
      expect(readPhone(value)).toBeNull()
    },
  )

  it.each([
    ['8 (495) 555-01-23', 'RU', '+7 495 555 01 23'],
    ['74955550123', 'RU', '+7 495 555 01 23'],
    ['8 495 555-01-23 доб. 7', 'RU', '+7 495 555 01 23 доб. 7'],
    ['030 23125080', 'DE', '+49 30 23125080'],
    ['0049 30 23125080', 'DE', '+49 30 23125080'],
  ])('%j is read in the country of the lead, %s', (value, country, international) => {
    const found = readPhone(value, country)
    expect(found?.international).toBe(international)
    expect(found).toMatchObject({ country, isCertain: false })
  })

  it.each([
    ['555-0199', 'DE'],
    ['495 555-01-23', 'RU'],
    ['(212) 555-0123', 'US'],
  ])('%j may be one of a town in %s, and is not guessed at', (value, country) => {
    expect(readPhone(value, country)).toBeNull()
  })

  it('gets no country that it does not fit', () => {
    expect(readPhone('(212) 555-0123', 'RU')).toBeNull()
    expect(readPhone('8 (495) 555-01-23', 'XX')).toBeNull()
    expect(readPhone('8 (495) 555-01-23', '')).toBeNull()
  })

  it('stays as typed where the international form has other digits', () => {
    expect(readPhone('011 15 5445 5667', 'AR')?.international).toBe('011 15 5445 5667')
  })
})

describe('what is no number', () => {
  it.each([
    '+5454777777',
    '+1 212 555',
    '+44 7700 900123',
    '+999 123 456 789',
    '+1 212 555 01234567890',
    '1-800-FLOWERS',
    'call +1 212 555 0123',
    '+12125550123, +12125550124',
    '+12125550123\n+12125550124',
    '+12125550123/24',
    '++12125550123',
    '112',
    '',
    ' ',
    '+',
    '9'.repeat(10_000),
  ])('is left as it is: %j', (value) => {
    expect(readPhone(value)).toBeNull()
  })
})

it('never loses or adds a digit of a number with its country', () => {
  const numbers = ['+1 201 555-0100', '+33 199001234', '+61 (2) 5550-1234', '+39 0612345678']
  for (const number of numbers) {
    const written = readPhone(number)?.international ?? ''
    expect(written).not.toBe(number)
    expect(digits(written)).toBe(digits(number))
  }
})
