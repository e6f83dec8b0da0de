import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min'
import { expect, it } from 'vitest'
import { callingCodeOf, callingCodeOfCountry } from '../../../src/lead/duplicates/callingCode'

it.each(getCountries().map((country) => [country, getCountryCallingCode(country)]))(
  'the calling code of %s is %s, at the beginning of its numbers too',
  (country, code) => {
    expect(callingCodeOfCountry(country)).toBe(code)
    expect(callingCodeOf(`${code}3023125001`)).toBe(code)
  },
)

it('no country has no calling code', () => {
  expect(callingCodeOfCountry(null)).toBeNull()
  expect(callingCodeOfCountry('ZZ')).toBeNull()
})
