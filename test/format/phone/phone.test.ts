import { describe, expect, it } from 'vitest'
import { readPhone } from '../../../src/format/phone/phone'

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
    expect(readPhone('+800 1234 5678')).toMatchObject({
      international: '+800 1234 5678',
      country: null,
      isCertain: true,
    })
  })

  it('is written without the zero that is only dialled inside the country', () => {
    expect(readPhone('+49 (0)30 23125080')).toMatchObject({
      international: '+49 30 23125080',
      country: 'DE',
      isCertain: true,
    })
  })
})

describe('a trunk prefix behind the calling code', () => {
  it.each([
    ['+49 030 123456', '+4930123456', 'DE'],
    ['+375 80 29 123 45 67', '+375291234567', 'BY'],
    ['+7 8 916 123-45-67', '+79161234567', 'RU'],
    ['+7 8 800 555 35 35', '+78005553535', 'RU'],
    ['+36 06 1 234 5678', '+3612345678', 'HU'],
    ['+33 01 99 00 12 34', '+33199001234', 'FR'],
    ['+370 8 612 34567', '+37061234567', 'LT'],
    ['+1 1 212 555 0123', '+12125550123', 'US'],
    ['+91 0 98765 43210', '+919876543210', 'IN'],
    ['+380 8 044 123 45 67', '+380441234567', 'UA'],
    ['+375 8 029 123 45 67', '+375291234567', 'BY'],
    ['+7 8 8 916 123-45-67', '+79161234567', 'RU'],
    ['+49 0 030 123456', '+4930123456', 'DE'],
    ['+44 0 020 7946 0958', '+442079460958', 'GB'],
    ['+998 8 71 123 45 67', '+998711234567', 'UZ'],
  ])('of %j is not dialled: %s', (value, number, country) => {
    const found = readPhone(value)
    expect(found).toMatchObject({ number, country, isCertain: true })
    expect(digits(found?.international ?? '')).toBe(digits(number))
  })

  it('is none where the country has no such', () => {
    expect(readPhone('+34 80 912 345 678')?.number ?? null).toBeNull()
  })

  it('is not dialled either where the rest is a number that nobody has', () => {
    expect(readPhone('+44 07700 900123')).toEqual({
      international: '+44 07700 900123',
      number: '+447700900123',
      country: null,
      zones: null,
      isCertain: true,
    })
  })

  it.each([
    ['+39 06 12345678', '+390612345678'],
    ['+7 8142 12-34-56', '+78142123456'],
    ['+54 11 15 5445 5667', '+541115 5445 5667'],
    ['+55 015 11 1234 5678', '+55015 11 1234 5678'],
  ])('is none in %j', (value, number) => {
    expect(readPhone(value)?.number).toBe(number.replaceAll(' ', ''))
  })

  it.each(['+34 8 612 345 678', '+420 0 601 123 456'])(
    'is none where the country has none: nobody knows whom %j is to reach',
    (value) => expect(readPhone(value)).toBeNull(),
  )
})

describe('an 8 of Russia behind a plus', () => {
  it.each(['+8 800 555 35 35', '+88005553535', '+8 495 123-45-67', '+89161234567'])(
    'names no country: %j',
    (value) => expect(readPhone(value)).toBeNull(),
  )

  it('is read in the country of the lead', () => {
    expect(readPhone('+8 800 555 35 35', 'RU')).toMatchObject({
      international: '+7 800 555 35 35',
      number: '88005553535',
      isCertain: false,
    })
  })
})

describe('what stands beside a number', () => {
  it.each([
    ['+1 212 555 0123 (доб. 12)', '+1 212 555 0123 (доб. 12)'],
    ['+12125550123,123', '+1 212 555 0123,123'],
    ['+12125550123;ext=12', '+1 212 555 0123 ext=12'],
    ['тел. +12125550123', 'тел. +12125550123'],
    ['+12125550123 (моб.)', '+12125550123 (моб.)'],
    ['+12125550123-910#', '+12125550123-910#'],
    ['+12125550123 24/7', '+1 212 555 0123 24/7'],
    ['+12125550123 12', '+12125550123 12'],
  ])('is not lost: %j is written as %s', (value, international) => {
    expect(readPhone(value)).toMatchObject({ international, number: '+12125550123', country: 'US' })
  })

  it('does not hide the country, nor do invisible marks', () => {
    expect(readPhone('call +1 212 555 0123')?.country).toBe('US')
    expect(readPhone('\u202a+1 212 555 0123\u202c')).toMatchObject({
      international: '+1 212 555 0123',
      country: 'US',
    })
  })
})

describe('the zones of a number', () => {
  it.each([
    ['+7 423 202-25-11', ['Asia/Vladivostok']],
    ['+7 8 423 202-25-11', ['Asia/Vladivostok']],
    ['+7 495 555-01-23', ['Europe/Moscow']],
    ['+7 916 123-45-67', null],
    ['+7 800 555-35-35', null],
    ['+1 212 555 0123', null],
    ['+7 701 555 0123', null],
  ])('%s', (value, zones) => {
    expect(readPhone(value)?.zones).toEqual(zones)
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

  it('is dialled as it was typed', () => {
    expect(readPhone('8 (495) 555-01-23', 'RU')?.number).toBe('84955550123')
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
    '+12125550123, +12125550124',
    '+12125550123\n+12125550124',
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
