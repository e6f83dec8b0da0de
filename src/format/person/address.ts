import { addressFormat } from './addressFormats'
import { countryCodeOf } from './countryOf'

/** The parts of a lead's address (facts 5); `region` is a district, `province` a state or oblast. */
export type AddressParts = Record<
  'street' | 'line2' | 'city' | 'region' | 'province' | 'postalCode' | 'country',
  string | null
>

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
 * Takes the parts of an address, each as typed or null, and a country to go by when the address
 * itself names none that is known (a code or a name). Returns the lines of the address in the
 * order of its country and script; a city that is its own region is written once.
 */
export function addressLines(parts: AddressParts, countryHint: string | null): string[] {
  const country = countryCodeOf(parts.country) ?? countryCodeOf(countryHint)
  const format = addressFormat(country, localScript.test(Object.values(parts).join('')))
  const written = new Set<string>()
  return format.split('|').flatMap((order) => {
    let line = ''
    for (const [, separator = '', letter = ''] of order.matchAll(/([^A-Za-z]*)([A-Za-z])/g)) {
      const name = partOf.get(letter)
      const text = name === undefined ? '' : tidy(parts[name])
      const known = text.toLowerCase()
      const isPlace = name === 'city' || name === 'region' || name === 'province'
      // Only places repeat each other: a house may well have the number of its flat.
      if (text === '' || (isPlace && written.has(known))) continue
      if (isPlace) written.add(known)
      line += (line === '' || isOneWord(line, separator, text) ? '' : separator) + text
    }
    return line === '' ? [] : line.split('\n')
  })
}

/**
 * Takes the same as {@link addressLines}, returns what to ask a map for, `''` when there is nothing.
 * A map knows no floors, flats and districts, and needs the state only where no postal code tells.
 */
export function mapQuery(parts: AddressParts, countryHint: string | null): string {
  const { city, region, province, postalCode } = parts
  const asked = {
    ...parts,
    line2: null,
    region: tidy(city) === '' ? region : null,
    province: tidy(postalCode) === '' ? province : null,
  }
  return addressLines(asked, countryHint)
    .map((line) => tidy(line))
    .join(', ')
}

/** The scripts in which some countries write their addresses in another order than in Latin letters. */
const localScript = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u

const ideographAtStart = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u
const ideographAtEnd = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u

/** Chinese and Japanese need no blank between the names of places. */
function isOneWord(before: string, separator: string, text: string): boolean {
  return separator === ' ' && ideographAtEnd.test(before) && ideographAtStart.test(text)
}

/** A street may have several lines: each without outer blanks and commas, empty ones dropped. */
function tidy(text: string | null): string {
  return (text ?? '')
    .split(/[\r\n]+/)
    .map((line) =>
      line
        .replaceAll(/\s+/g, ' ')
        .replace(/^[\s,]+/, '')
        .replace(/[\s,]+$/, ''),
    )
    .filter((line) => line !== '')
    .join('\n')
}
