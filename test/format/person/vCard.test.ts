import { describe, expect, it } from 'vitest'
import { writeVCard, type VCard } from '../../../src/format/person/vCard'
import { hostileTexts } from '../text/hostileTexts'

const build = (values: Partial<VCard> = {}): VCard => ({
  fullName: 'Marta Beispiel',
  name: { last: 'Beispiel', first: 'Marta', second: '', prefix: '' },
  organisation: '',
  title: '',
  phones: [],
  emails: [],
  sites: [],
  messengers: [],
  address: null,
  note: '',
  ...values,
})

/** As an address book reads it: unfolded, in lines. */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n')

describe('a vCard', () => {
  it('has every value under its property, with types for those that are known', () => {
    const card = writeVCard(
      build({
        fullName: 'Dr. Marta Ines Beispiel',
        name: { last: 'Beispiel', first: 'Marta', second: 'Ines', prefix: 'Dr.' },
        organisation: 'Beispiel & Daughters GmbH',
        title: 'Architect',
        phones: [
          { kind: 'WORK', value: '+49 30 23125001' },
          { kind: 'MOBILE', value: '+44 7700 900123' },
          { kind: 'X;EVIL', value: '555-0199' },
        ],
        emails: [
          { kind: 'WORK', value: 'marta@example.com' },
          { kind: '', value: 'm@example.org' },
        ],
        sites: ['https://example.com/a;b,c'],
        messengers: ['https://t.me/demo_st_000000'],
        address: {
          line2: '3rd floor',
          street: 'Musterstraße 17',
          city: 'Berlin',
          region: 'Mitte',
          postalCode: '10115',
          country: 'Germany',
        },
        note: '9-18; ask',
      }),
    )
    expect(linesOf(card)).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Dr. Marta Ines Beispiel',
      'N:Beispiel;Marta;Ines;Dr.;',
      'ORG:Beispiel & Daughters GmbH',
      'TITLE:Architect',
      'TEL;TYPE=WORK,VOICE:+49 30 23125001',
      'TEL;TYPE=CELL:+44 7700 900123',
      'TEL;TYPE=VOICE:555-0199',
      'EMAIL;TYPE=INTERNET,WORK:marta@example.com',
      'EMAIL;TYPE=INTERNET:m@example.org',
      'URL:https://example.com/a;b,c',
      'IMPP:https://t.me/demo_st_000000',
      'ADR:;;Musterstraße 17\\n3rd floor;Berlin;Mitte;10115;Germany',
      'NOTE:9-18\\; ask',
      'END:VCARD',
      '',
    ])
  })

  it.each([
    ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
    ['two\r\nlines\rand\nmore', 'two\\nlines\\nand\\nmore'],
    ['x\nEND:VCARD\nBEGIN:VCARD', 'x\\nEND:VCARD\\nBEGIN:VCARD'],
    ['tab\there\u0000\u0007', 'tab here'],
    ['half \uD800 a pair', 'half \uFFFD a pair'],
    ['exe.\u202Egnp', 'exe.gnp'],
  ])('writes %j as %j', (text, written) => {
    expect(linesOf(writeVCard(build({ organisation: text })))).toContain(`ORG:${written}`)
  })

  it.each(['javascript:alert(1)\r\nNOTE:x', 'https://example.com/ two', '//example.com', ''])(
    'leaves out %j, which is no address',
    (url) => {
      const card = writeVCard(build({ sites: [url], messengers: [url] }))
      expect(card).not.toMatch(/URL|IMPP|NOTE/)
    },
  )

  it('leaves out what is empty', () => {
    const card = writeVCard(build({ phones: [{ kind: 'WORK', value: ' ' }], title: '\n' }))
    expect(card).not.toMatch(/TEL|TITLE|ORG/)
  })
})

describe.each([...hostileTexts, 'ж'.repeat(300), '😀'.repeat(100), `${'x'.repeat(74)}é`])(
  'with %j in every place',
  (text) => {
    const typed = { kind: text, value: text }
    const card = writeVCard(
      build({
        fullName: text,
        name: { last: text, first: text, second: text, prefix: text },
        organisation: text,
        phones: [typed],
        emails: [typed],
        sites: [text],
        messengers: [text],
        address: {
          line2: text,
          street: text,
          city: text,
          region: text,
          postalCode: text,
          country: text,
        },
        note: text,
      }),
    )

    it('no line is longer than 75 octets, and each ends with CR and LF', () => {
      expect(card.endsWith('\r\n')).toBe(true)
      for (const line of card.split('\r\n')) {
        expect(line).not.toMatch(/[\r\n]/)
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }
    })

    it('nothing is broken in half', () => {
      for (const line of card.split('\r\n')) expect(line).not.toMatch(/\p{Cs}/u)
    })

    it('there is one card with the properties of one', () => {
      const names = linesOf(card).map((line) => /^[A-Z]+/.exec(line)?.[0] ?? '')
      expect(names.filter((name) => name === 'BEGIN')).toHaveLength(1)
      expect(names.filter((name) => name === 'END')).toHaveLength(1)
      const known = /^(?:BEGIN|VERSION|FN|N|ORG|TEL|EMAIL|URL|IMPP|ADR|NOTE|END|)$/
      expect(names.filter((name) => !known.test(name))).toEqual([])
    })
  },
)
