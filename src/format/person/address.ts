import { addressFormat } from './addressFormats'
import type { AddressParts } from './AddressParts'
import { withoutRepeats } from './addressRepeats'
import { countryCodeOf } from './countryOf'
import { withoutRooms } from './withoutRooms'

/** The letters of `addressFormats`. */
const partOf: ReadonlyMap<string, keyof AddressParts> = new Map([
  ['A', 'street'],
  ['a', 'line2'],
  ['D', 'region'],
  ['C', 'city'],
  ['S', 'province'],
  ['Z', 'postalCode'],
  ['X', 'country'],
])

/**
 * Takes the parts of an address, each as typed or null, and the country to assume (code or name)
 * when the address names none that is known. Returns the lines of the address in the order of its
 * country and script; what several parts say is written once.
 */
export function addressLines(parts: AddressParts, countryHint: string | null): string[] {
  const whole = Object.values(parts).join('')
  const country =
    countryCodeOf(parts.country) ?? countryCodeOf(countryHint) ?? countryOfScript(whole)
  const format = addressFormat(country, localScript.test(whole))
  const tidied = withoutRepeats(parts)
  const written = new Set<string>()
  return format.split('|').flatMap((order) => {
    let line = ''
    let before = ''
    for (const [, separator = '', letter = ''] of order.matchAll(/([^A-Za-z]*)([A-Za-z])/g)) {
      const name = partOf.get(letter)
      const text = name === undefined ? '' : tidied[name]
      const known = text.toLowerCase()
      // A district of the name of its town does not take the town's place: "10115 Berlin".
      const isTown = name === 'region' && known === tidied.city.toLowerCase()
      const isPlace = name !== 'street' && name !== 'line2' && name !== 'postalCode'
      // Only names of places repeat: a house may have the same number as its flat.
      if (text === '' || isTown || (isPlace && written.has(known))) continue
      if (isPlace) written.add(known)
      // The slash of "06690 Çankaya/Ankara" is for two localities.
      const between = separator === '/' && before === 'Z' ? ' ' : separator
      line += (line === '' || isOneWord(line, separator, text) ? '' : between) + text
      before = letter
    }
    return line === '' ? [] : line.split('\n')
  })
}

/**
 * Takes the same as {@link addressLines}, returns the query for a map, `''` when there is none.
 * Without floor, flat and district, and with the state only when there is no postal code.
 */
export function mapQuery(parts: AddressParts, countryHint: string | null): string {
  const { street, city, region, province, postalCode } = parts
  const asked = {
    ...parts,
    street: withoutRooms(street ?? '') || street,
    line2: null,
    region: isSaid(city) ? null : region,
    province: isSaid(postalCode) ? null : province,
  }
  return addressLines(asked, countryHint)
    .map((line) => line.trim())
    .join(', ')
}

function isSaid(text: string | null): boolean {
  return text !== null && /[\p{L}\p{N}]/u.test(text)
}

/** The country in whose script an address is, where it names none. */
function countryOfScript(text: string): string | undefined {
  return scripts.find(([script]) => script.test(text))?.[1]
}

/** Kana before Han: Japanese has both. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Hangul}/u, 'KR'],
  [/[\p{sc=Hira}\p{sc=Kana}]|[都道府県]/u, 'JP'],
  [/\p{sc=Han}/u, 'CN'],
  [/\p{sc=Thai}/u, 'TH'],
]

/** Scripts in which some countries write addresses in another order than in Latin letters. */
const localScript = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u

const ideographAtStart = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u
const ideographAtEnd = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u

/** Whether no blank is needed between two parts, as in Chinese and Japanese. */
function isOneWord(before: string, separator: string, text: string): boolean {
  return separator === ' ' && ideographAtEnd.test(before) && ideographAtStart.test(text)
}
