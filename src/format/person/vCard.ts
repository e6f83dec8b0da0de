import { withoutOverrides } from '../text/visible'

/** A person as an entry of an address book. */
export type VCard = {
  /** Never empty: address books list entries by it. */
  fullName: string
  name: { last: string; first: string; second: string; prefix: string }
  organisation: string
  title: string
  phones: readonly TypedValue[]
  emails: readonly TypedValue[]
  /** Each is safe as the address of a link. */
  sites: readonly string[]
  messengers: readonly string[]
  address: {
    line2: string
    street: string
    city: string
    region: string
    postalCode: string
    country: string
  } | null
  /** What stands among the phones and cannot be called; `''` for nothing. */
  note: string
}

/** A value with the portal's VALUE_TYPE; unknown kinds get a general type. */
type TypedValue = { kind: string; value: string }

const phoneTypes = new Map([
  ['WORK', 'WORK,VOICE'],
  ['HOME', 'HOME,VOICE'],
  ['MOBILE', 'CELL'],
  ['FAX', 'FAX'],
  ['PAGER', 'PAGER'],
  ['MAILING', 'MSG'],
])
const emailTypes = new Map([
  ['WORK', 'INTERNET,WORK'],
  ['HOME', 'INTERNET,HOME'],
])

/**
 * Writes a vCard 3.0, the version that every address book reads: CRLF, UTF-8, lines folded at 75 octets.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2426 and 4770 for messengers
 */
export function writeVCard(card: VCard): string {
  const { name, address } = card
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escapeText(card.fullName)}`,
    `N:${[name.last, name.first, name.second, name.prefix, ''].map(escapeText).join(';')}`,
    ...textLine('ORG', card.organisation),
    ...textLine('TITLE', card.title),
    ...card.phones.flatMap(({ kind, value }) =>
      textLine(`TEL;TYPE=${phoneTypes.get(kind) ?? 'VOICE'}`, value),
    ),
    ...card.emails.flatMap(({ kind, value }) =>
      textLine(`EMAIL;TYPE=${emailTypes.get(kind) ?? 'INTERNET'}`, value),
    ),
    ...card.sites.flatMap((url) => addressLine('URL', url)),
    ...card.messengers.flatMap((url) => addressLine('IMPP', url)),
    ...(address ? [`ADR:${addressParts(address).map(escapeText).join(';')}`] : []),
    ...textLine('NOTE', card.note),
    'END:VCARD',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function addressParts(address: NonNullable<VCard['address']>): string[] {
  const { line2, street, city, region, postalCode, country } = address
  // The first two components, the post-office box and the flat, are lost by many address books (RFC 6350, 6.3.1).
  const lines = [street, line2].filter((line) => line.trim() !== '').join('\n')
  return ['', '', lines, city, region, postalCode, country]
}

function textLine(property: string, text: string): string[] {
  const value = escapeText(text)
  return value === '' ? [] : [`${property}:${value}`]
}

/** A URI is not escaped as text is; one with a blank or a line break is left out. */
function addressLine(property: string, url: string): string[] {
  return /^[a-z][a-z\d+.-]*:[^\s\p{Cc}\p{Cf}\p{Cs}]+$/iu.test(url) ? [`${property}:${url}`] : []
}

/** Escapes a text for one line and drops direction marks. */
function escapeText(text: string): string {
  return withoutOverrides(text)
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .trim()
    .replaceAll(/\\|;|,/g, '\\$&')
    .replaceAll(/\r\n?|\n|\u0085|\u2028|\u2029/g, '\\n')
    .replaceAll('\t', ' ')
    .replaceAll(/\p{Cc}/gu, '')
}

const longestLine = 75
const encoder = new TextEncoder()

/** Folds a line longer than 75 octets; never inside a character. */
function foldLine(line: string): string {
  let octets = 0
  let folded = ''
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > longestLine) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
