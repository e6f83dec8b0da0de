import { describe, expect, it } from 'vitest'
import { countryName } from '../../../src/format/person/countryName'
import { countryCodeOf, countryOf } from '../../../src/format/person/countryOf'

describe('countryCodeOf', () => {
  it.each([
    ['Germany', 'DE'],
    ['Россия', 'RU'],
    [' uk ', 'GB'],
    ['de', 'DE'],
    ['NL', 'NL'],
    ['ae', 'AE'],
  ])('takes %j for %s', (text, code) => {
    expect(countryCodeOf(text)).toBe(code)
  })

  it.each(['', ' ', 'XX', 'ZZ', '1', '49', 'Atlantis', '<b>', null])(
    'knows nothing of %j',
    (text) => {
      expect(countryCodeOf(text)).toBeUndefined()
    },
  )

  it('leaves the order of an address to the countries it is known for', () => {
    expect(countryOf('NL')).toBeUndefined()
    expect(countryOf('DE')).toBe('DE')
  })
})

describe('countryName', () => {
  it.each([
    ['DE', 'en-GB', 'Germany'],
    ['DE', 'ru-RU', 'Германия'],
    ['US', 'ru-RU', 'США'],
  ])('calls %s in %s %s', (code, locale, name) => {
    expect(countryName(code, locale)).toBe(name)
  })

  it.each(['XX', 'ZZ', 'de', '', '1', 'DEU', '001'])('has no name for %j', (code) => {
    expect(countryName(code, 'en')).toBeNull()
  })
})
