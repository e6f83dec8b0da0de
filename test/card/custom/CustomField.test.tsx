import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../src/lead/model/Relations'
import { readFieldInfos } from '../../../src/lead/directories/readFieldInfos'
import { describeCustomField, userFieldRow } from '../../portal/data/fields/CustomField'
import { customFields } from '../../portal/data/fields/customFields'
import { callersToken } from '../../portal/data/leads/buildLead'
import { hostileLead } from '../../portal/data/leads/hostileLead'
import { malformedLead } from '../../portal/data/leads/malformedLead'
import { richCustomFields } from '../../portal/data/leads/richCustomFields'
import { buildFieldInfo } from '../../support/builders/buildFieldInfo'
import { portalOrigin } from '../../support/fakes/portalOrigin'
import { renderField } from '../../support/renderField'
import { say } from '../../support/say'

const infos = readFieldInfos(
  Object.fromEntries(customFields.map((field) => [field.name, describeCustomField(field, 'en')])),
  customFields.map((field, index) => userFieldRow(field, index, 'en')),
)

const person = (id: number, name: string, isDismissed = false): [number, Person] => [
  id,
  { id, name, position: null, photo: null, isDismissed },
]
const around = {
  relations: {
    people: new Map([
      person(1, 'Anna Lee'),
      person(7, 'Omar Haddad'),
      person(12, 'Old Hand', true),
    ]),
    elements: new Map([
      ['C_301', 'Maria Schmidt'],
      ['T80_6', 'Measuring in Hamburg'],
    ]),
    directories: new Map([
      [
        'INDUSTRY',
        new Map([
          ['IT', 'Information technology'],
          ['MANUFACTURING', 'Manufacturing'],
        ]),
      ],
    ]),
  },
  currencies: new Map([
    [
      'EUR',
      { formatString: '# &euro;', decimals: 2, decimalPoint: ',', thousandsSeparator: '&nbsp;' },
    ],
  ]),
  zone: 'Europe/Berlin',
}

/** The lines shown, with ordinary spaces. */
const linesOf = (container: HTMLElement): string[] => {
  const items = [...container.querySelectorAll('li')]
  return (items.length > 0 ? items : [container]).map((item) =>
    (item.textContent ?? '').replaceAll(/[\u00a0\u202f]/g, ' ').trim(),
  )
}
const links = (container: HTMLElement) =>
  [...container.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])

describe('the custom fields of the rich lead, each in words', () => {
  const shown: Record<string, string[]> = {
    TEXT: ['Soft-close drawers, please'],
    NOTES: ['Wall A: 4212 mm\nWall B: 2950 mm, window at 900 mm\n\nPipes to the left.'],
    TAGS: ['island', 'oak', 'no handles'],
    INT: ['14'],
    INTS: ['600', '450', '300'],
    DBL: ['4.2'],
    DBLS: ['0.72', '2.05'],
    BOOL: ['Yes, please'],
    BOOL_EMPTY: [''],
    LIST: ['Country house'],
    LISTM: ['Modern', 'Loft', '34'],
    DATE: ['1 May 2026'],
    DATES: ['15 June 2026', '1 January 2026'],
    SUM: ['5 000,00 €'],
    SUMS: ['18 490,50 €', 'US$19,999', 'RUB 1,250,000'],
    URL: ['https://example.com/projects/nordlicht'],
    URLS: ['example.org/boards/1', 'https://example.com/boards/2?view=all'],
    ADDR: [`Musterstraße 17, 10115 Berlin ${say('action.showOnMap')}`],
    ADDRS: [
      `Beispielallee 3, Hamburg ${say('action.showOnMap')}`,
      `Somewhere without coordinates ${say('action.showOnMap')}`,
    ],
    FILE: ['File #512'],
    FILES: ['File #513', 'File #514'],
    EMP: ['Omar Haddad'],
    EMPS: ['Anna Lee', `Old Hand ${say('person.dismissed')}`, 'User #15', 'User #99'],
    BIND: ['Maria Schmidt'],
    BINDS: [
      'Lead #1591',
      'Maria Schmidt',
      'Contact #302',
      'Company #401',
      'Deal #77',
      'Measuring in Hamburg',
      'Contact #303',
    ],
    DIR: ['Manufacturing'],
    DIRS: ['Information technology', 'GONE_FROM_DIRECTORY'],
    IBE: ['#88'],
    IBES: ['#88', '#91'],
    IBS: ['#14'],
    IBSS: ['#14', '#15'],
    BOOK: ['2 bookings'],
    HL: ['2'],
    REST: ['{"stars":4,"of":5}'],
    VIDEO: ['{"path":"/upload/tour.mp4","width":640,"height":360}'],
    NEWTYPE: ['{"state":["on","off"],"spin":0.5}'],
    EMPTYM: [''],
  }

  it.each(customFields.filter(({ type }) => type !== 'datetime').map(({ name }) => name))(
    '%s',
    async (name) => {
      const { container } = await renderField(richCustomFields[name], infos.get(name), around)
      expect(linesOf(container)).toEqual(shown[name.replace('UF_CRM_', '')])
      expect(container.innerHTML).not.toContain(callersToken)
    },
  )

  it.each([
    ['UF_CRM_DT', ['10:30']],
    ['UF_CRM_DTS', ['18:00', '08:00']],
  ])('%s', async (name, times) => {
    const zoned = { ...around, language: 'de' }
    const { container } = await renderField(richCustomFields[name], infos.get(name), zoned)
    for (const [index, line] of linesOf(container).entries()) expect(line).toContain(times[index])
  })
})

describe('a moment', () => {
  it.each([
    ['Europe/Berlin', '10:30'],
    ['Asia/Tokyo', '17:30'],
  ])('is shown in the zone %s of the person', async (zone, time) => {
    const info = buildFieldInfo('datetime')
    await renderField('2026-04-07T10:30:00+02:00', info, { zone, language: 'de' })
    expect(screen.getByRole('time')).toHaveTextContent(time)
  })
})

describe('a word', () => {
  it('that the portal does not have any more leaves its code, muted', async () => {
    await renderField('34', infos.get('UF_CRM_LIST'))
    expect(screen.getByText('34')).toHaveAttribute('title', say('lead.noWord'))
  })

  it('that is still on its way leaves its code, and is not said to be gone', async () => {
    await renderField('IT', infos.get('UF_CRM_DIR'))
    expect(screen.getByText('IT')).not.toHaveAttribute('title')
  })

  it('of a directory that could not be read is not said to be gone', async () => {
    const relations = { directories: new Map([['INDUSTRY', new Map<string, string>()]]) }
    await renderField('IT', infos.get('UF_CRM_DIR'), { relations })
    expect(screen.getByText('IT')).not.toHaveAttribute('title')
  })

  it('for no is the administrator’s, or our own', async () => {
    const administrators = await renderField('N', infos.get('UF_CRM_BOOL'))
    expect(administrators.container).toHaveTextContent('No, thanks')
    const ours = await renderField('0', infos.get('UF_CRM_BOOL_EMPTY'), { language: 'ru' })
    expect(ours.container).toHaveTextContent('Нет')
  })

  it('for bookings has the right form', async () => {
    const { container } = await renderField([1, 2, 3], infos.get('UF_CRM_BOOK'), { language: 'ru' })
    expect(container).toHaveTextContent('3 бронирования')
  })
})

describe('a number', () => {
  it.each([
    ['4.256', 2, '4,26'],
    ['4.20', 2, '4,2'],
    ['2026', null, '2026'],
    ['7707083893000000001', null, '7707083893000000001'],
    ['-0.125', null, '-0,125'],
  ])('%s with %j decimals is written as %s in German', async (raw, precision, expected) => {
    const info = buildFieldInfo('double', { precision })
    const { container } = await renderField(raw, info, { language: 'de' })
    expect(container).toHaveTextContent(expected)
  })
})

describe('a link to the portal', () => {
  it.each([
    ['L_1591', '/crm/lead/details/1591/'],
    ['D_77', '/crm/deal/details/77/'],
    ['C_301', '/crm/contact/details/301/'],
    ['CO_401', '/crm/company/details/401/'],
    ['T80_6', '/crm/type/128/details/6/'],
    ['SI_6', '/crm/type/31/details/6/'],
    ['Q_6', '/crm/type/7/details/6/'],
  ])('to %s opens %s in the slider', async (raw, path) => {
    const { user, portal } = await renderField(raw, infos.get('UF_CRM_BINDS'), around)
    const link = screen.getByRole('link')
    expect(link).toHaveAttribute('href', portalOrigin + path)
    await user.click(link)
    await expect.poll(() => JSON.stringify(portal.sent('openPath'))).toContain(path)
  })

  it('is left to the browser when a new tab is asked for', async () => {
    const { user, portal } = await renderField('7', infos.get('UF_CRM_EMP'), around)
    const link = screen.getByRole('link', { name: 'Omar Haddad' })
    expect(link).toHaveAttribute('href', `${portalOrigin}/company/personal/user/7/`)
    expect(link).toHaveAttribute('target', '_blank')
    // jsdom has no tabs, and logs an error for a click that opens one.
    link.addEventListener('click', (event) => event.preventDefault())
    await user.keyboard('{Control>}')
    await user.click(link)
    await user.keyboard('{/Control}')
    expect(portal.sent('openPath')).toEqual([])
  })

  it('is not offered for an order, which its slider does not open', async () => {
    const { container } = await renderField('O_5', infos.get('UF_CRM_BINDS'))
    expect(links(container)).toEqual([])
    expect(container).toHaveTextContent('Order #5')
  })
})

describe('a link out of the portal', () => {
  it('leads to the map by coordinates, else by words', async () => {
    const { container } = await renderField(
      ['A & B|52.5321;13.3849|575', 'Straße 1 \ud800|;|576'],
      infos.get('UF_CRM_ADDRS'),
    )
    expect(links(container)).toEqual([
      [say('action.showOnMap'), 'https://www.openstreetmap.org/?mlat=52.5321&mlon=13.3849'],
      [
        say('action.showOnMap'),
        'https://www.openstreetmap.org/search?query=Stra%C3%9Fe+1+%EF%BF%BD',
      ],
    ])
  })

  it.each(['UF_CRM_FILE', 'UF_CRM_URL', 'UF_CRM_ADDR'])(
    'of %s opens in a new tab and tells the other side nothing',
    async (name) => {
      await renderField(richCustomFields[name], infos.get(name))
      const link = screen.getByRole('link')
      expect(link).toHaveAttribute('target', '_blank')
      expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    },
  )

  it('to a file is on the portal and without the token', async () => {
    const { container } = await renderField(
      richCustomFields['UF_CRM_FILE'],
      infos.get('UF_CRM_FILE'),
    )
    const [[, href] = []] = links(container)
    expect(href).toMatch(/^https:\/\/portal\.example\/bitrix\/.*fileId=512/)
    expect(href).not.toContain('auth')
  })
})

describe.each([
  ['hostile', hostileLead],
  ['malformed', malformedLead],
])('the %s lead', (_kind, lead) => {
  const codes = Object.keys(lead).filter((code) => code.startsWith('UF_'))

  it.each(codes)('has nothing in %s but text and safe links', async (code) => {
    for (const info of [infos.get(code), undefined]) {
      const { container } = await renderField(lead[code], info, around)
      const tags = [...container.querySelectorAll('*')].map(({ localName }) => localName)
      expect(tags.filter((tag) => !/^(?:ul|li|a|bdi|span|time)$/.test(tag))).toEqual([])
      for (const [, href] of links(container)) {
        expect(href).toMatch(/^https:\/\/(?:portal\.example|www\.openstreetmap\.org)\//)
      }
      expect(container.innerHTML).not.toContain(callersToken)
      expect(Reflect.has(window, 'hacked')).toBe(false)
    }
  })
})
