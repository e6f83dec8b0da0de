import { addressFormat } from './addressFormats'
import { countryCodeOf } from './countryOf'

/** The parts of a lead's address as typed; `region` is a district, `province` a state or oblast. */
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
 * Takes the parts of an address, each as typed or null, and the country to assume (code or name)
 * when the address names none that is known. Returns the lines of the address in the order of its
 * country and script; a city that is its own region is written once.
 */
export function addressLines(parts: AddressParts, countryHint: string | null): string[] {
  const country = countryCodeOf(parts.country) ?? countryCodeOf(countryHint)
  const format = addressFormat(country, localScript.test(Object.values(parts).join('')))
  const written = new Set<string>()
  return format.split('|').flatMap((order) => {
    let line = ''
    let before = ''
    for (const [, separator = '', letter = ''] of order.matchAll(/([^A-Za-z]*)([A-Za-z])/g)) {
      const name = partOf.get(letter)
      const text = name === undefined ? '' : tidy(parts[name])
      const known = text.toLowerCase()
      const isLocality = name === 'city' || name === 'region' || name === 'province'
      // Only names of localities repeat: a house may have the same number as its flat.
      if (text === '' || (isLocality && written.has(known))) continue
      if (isLocality) written.add(known)
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

/** Scripts in which some countries write addresses in another order than in Latin letters. */
const localScript = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u

const ideographAtStart = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u
const ideographAtEnd = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u

/** Whether no blank is needed between two parts, as in Chinese and Japanese. */
function isOneWord(before: string, separator: string, text: string): boolean {
  return separator === ' ' && ideographAtEnd.test(before) && ideographAtStart.test(text)
}

/** Trims each line of a part, drops outer commas and empty lines. */
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
