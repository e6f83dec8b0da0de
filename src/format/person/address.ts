import { countryOf, type KnownCountry } from './countryOf'

/** The parts of a lead's address (facts 5); `region` is a district, `province` a state or oblast. */
export type AddressParts = Record<
  'street' | 'line2' | 'city' | 'region' | 'province' | 'postalCode' | 'country',
  string | null
>

/**
 * The order on an envelope, a line to each `|`, after the address formats of libaddressinput
 * (chromium-i18n.appspot.com/ssl-address); every row names all seven parts, so that none is lost.
 */
const orders: Readonly<Record<KnownCountry | 'other', string>> = {
  other: 'street|line2|region|postalCode city|province|country',
  RU: 'street, line2|city|region, province|country|postalCode',
  BY: 'street, line2|postalCode, city|region, province|country',
  KZ: 'street, line2|city|region, province|country|postalCode',
  UA: 'street, line2|city|region, province|postalCode|country',
  US: 'street|line2|region|city, province postalCode|country',
  GB: 'street|line2|region|city|province|postalCode|country',
  DE: 'street|line2|region|postalCode city|province|country',
  FR: 'street|line2|region|postalCode city|province|country',
  IT: 'street|line2|region|postalCode city province|country',
  ES: 'street|line2|region|postalCode city|province|country',
  PL: 'street|line2|postalCode city|region|province|country',
  TR: 'street|line2|postalCode region/city/province|country',
  JP: 'postalCode|province city region|street|line2|country',
  CN: 'country|postalCode|province city region|street|line2',
  BR: 'street|line2|region|city - province|postalCode|country',
  IN: 'street|line2|region|city postalCode|province|country',
  CA: 'street|line2|region|city province postalCode|country',
  AU: 'street|line2|region|city province postalCode|country',
}

/**
 * Takes the parts of an address, each as typed or null, and a country to go by when the address
 * itself names none that is known (a code or a name). Returns the lines of the address in the
 * order of its country; a city that is its own region is written once.
 */
export function addressLines(parts: AddressParts, countryHint: string | null): string[] {
  const country = countryOf(parts.country) ?? countryOf(countryHint) ?? 'other'
  const written = new Set<string>()
  return orders[country].split('|').flatMap((order) => {
    let line = ''
    for (const [, separator = '', name = ''] of order.matchAll(/(\W*)(\w+)/g)) {
      const text = isPart(name) ? tidy(parts[name]) : ''
      const known = text.toLowerCase()
      if (text === '' || (places.has(name) && written.has(known))) continue
      if (places.has(name)) written.add(known)
      line += line === '' ? text : separator + text
    }
    return line === '' ? [] : line.split('\n')
  })
}

/** Takes the lines of an address, returns what to ask a map for, `''` when there is nothing. */
export function mapQuery(lines: readonly string[]): string {
  return lines.map(tidy).filter(Boolean).join(', ').replaceAll('\n', ', ')
}

/** Only these repeat each other: a house may well have the number of its flat. */
const places: ReadonlySet<string> = new Set(['city', 'region', 'province'])

function isPart(name: string): name is keyof AddressParts {
  return /^(?:street|line2|city|region|province|postalCode|country)$/.test(name)
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
