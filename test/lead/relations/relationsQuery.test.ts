import { describe, expect, it, vi } from 'vitest'
import type { CustomReferences } from '../../../src/lead/custom/customReferences'
import { readClient } from '../../../src/lead/relations/readClient'
import { readRelations } from '../../../src/lead/relations/readRelations'
import {
  elementCommands,
  readReferences,
  relationCommands,
  type References,
} from '../../../src/lead/relations/relationCommands'
import { relationsQuery } from '../../../src/lead/relations/relationsQuery'
import { readSurroundings } from '../../../src/lead/surroundings/readSurroundings'
import { surroundingsQuery } from '../../../src/lead/surroundings/surroundingsQuery'
import type { BatchAnswer } from '../../../src/rest/callBatch'
import { RestError, type RestFailure } from '../../../src/rest/failure/RestError'
import { createQueryClient } from '../../../src/rest/queryClient'
import { buildLead } from '../../support/builders/buildLead'
import { openPortal } from '../../support/fakes/fakePortal'
import { portalOrigin } from '../../support/fakes/portalOrigin'

const nothing: References = {
  leadId: 1591,
  companyId: null,
  contactId: null,
  people: [],
  elements: [],
  directories: [],
}

const noCustom: CustomReferences = { people: [], elements: [], directories: [] }

/** The references of lead 1591 with these overrides. */
function referencesOf(overrides: Record<string, unknown>, custom = noCustom): References {
  const lead = buildLead(overrides)
  return readReferences(lead, custom)
}

const given = (result: unknown): BatchAnswer => ({ ok: true, result })
const refused = (kind: RestFailure): BatchAnswer => ({
  ok: false,
  failure: new RestError(kind, 'x'),
})

/** More ids than fit into one batch. */
const many = <T>(make: (index: number) => T): T[] =>
  Array.from({ length: 300 }, (_, index) => make(index))

/** Reads the relations from these answers; all other commands failed. */
function read(references: Partial<References>, answers: Record<string, BatchAnswer>) {
  const all = { ...nothing, ...references }
  const asked = { ...relationCommands(all), ...elementCommands(all) }
  const answerOf = (key: string) => answers[key] ?? (asked[key] && refused('portalFault'))
  return readRelations(all, answerOf, 'en', portalOrigin)
}

const contact = (id: number, NAME: string) => given({ ID: String(id), NAME })
const links = (...ids: number[]) => given(ids.map((CONTACT_ID) => ({ CONTACT_ID })))

describe('what a lead points to', () => {
  it('is its people, each once, those of custom fields included', () => {
    const references = referencesOf(
      { ASSIGNED_BY_ID: '7', CREATED_BY_ID: '1', MODIFY_BY_ID: '7', MOVED_BY_ID: '0' },
      { ...noCustom, people: [1, 12] },
    )
    expect(references.people).toEqual([7, 1, 12])
  })

  it('is its items of smart processes, by the portal’s short codes', () => {
    expect(referencesOf({ PARENT_ID_128: '6', PARENT_ID_177: '0' }).elements).toEqual([
      { code: 'T80_6', entityTypeId: 128, id: 6 },
    ])
  })

  it.each(['0', '', null, 'twelve', {}])('is no client with the id %j', (id) => {
    const { companyId, contactId } = referencesOf({ COMPANY_ID: id, CONTACT_ID: id })
    expect([companyId, contactId]).toEqual([null, null])
  })
})

describe('the commands of a lead', () => {
  it('that points to nothing ask only who is there', () => {
    expect(relationCommands(nothing)).toEqual({ profile: { method: 'profile' } })
  })

  it('ask for all people at once', () => {
    expect(relationCommands({ ...nothing, people: [7, 1] })['people0']).toEqual({
      method: 'user.get',
      params: { FILTER: { '@ID': [7, 1] } },
    })
  })

  it('ask for more than fifty people in pages', () => {
    const people = Array.from({ length: 60 }, (_, index) => index + 1)
    const commands = relationCommands({ ...nothing, people })
    expect(commands['people0']?.params).toEqual({ FILTER: { '@ID': people.slice(0, 50) } })
    expect(commands['people1']?.params).toEqual({ FILTER: { '@ID': people.slice(50) } })
    expect(commands['people2']).toBeUndefined()
  })

  it('ask for a hundred and fifty people, and not for more', () => {
    const people = many((index) => index + 1)
    const commands = Object.values(relationCommands({ ...nothing, people }))
    const asked = commands.filter(({ method }) => method === 'user.get')
    expect(asked.map(({ params }) => params)).toEqual(
      [0, 50, 100].map((from) => ({ FILTER: { '@ID': people.slice(from, from + 50) } })),
    )
  })

  it('ask for further contacts only where there is a first one', () => {
    const withCompany = Object.values(relationCommands({ ...nothing, companyId: 401 }))
    expect(withCompany.map(({ method }) => method)).toEqual(['profile', 'crm.company.get'])
    const withContact = Object.values(relationCommands({ ...nothing, contactId: 301 }))
    expect(withContact.map(({ method }) => method)).toContain('crm.lead.contact.items.get')
  })

  it('fit into one batch, however much a lead points to', () => {
    const references = referencesOf(
      { COMPANY_ID: '401', CONTACT_ID: '301' },
      {
        people: many((index) => index + 1),
        elements: many((index) => ({ code: `C_${index}`, entityTypeId: 3, id: index + 1 })),
        directories: many((index) => `DIRECTORY_${index}`),
      },
    )
    expect(Object.keys(relationCommands(references)).length).toBeLessThanOrEqual(50)
  })
})

describe('a client', () => {
  it('has a name, a position and every way to be reached', () => {
    const answer = given({
      ID: '301',
      NAME: 'Marta',
      LAST_NAME: 'Beispiel',
      POST: 'Architect',
      PHONE: [{ VALUE_TYPE: 'WORK', VALUE: '+49 30 1' }],
      EMAIL: [{ VALUE_TYPE: 'HOME', VALUE: 'marta@example.com' }],
      IM: [{ VALUE_TYPE: 'TELEGRAM', VALUE: '@marta' }],
      WEB: [{ VALUE_TYPE: 'OTHER', VALUE: 'example.com' }],
    })
    expect(readClient('contact', 301, answer, 'en')).toMatchObject({
      name: 'Marta Beispiel',
      position: 'Architect',
      phones: [{ kind: 'WORK', value: '+49 30 1' }],
      emails: [{ kind: 'HOME', value: 'marta@example.com' }],
      messengers: [{ kind: 'TELEGRAM', value: '@marta' }],
      sites: [{ kind: 'OTHER', value: 'example.com' }],
      missing: null,
    })
  })

  it('that is a company is called by its title', () => {
    const answer = given({ TITLE: 'Beispiel GmbH', NAME: 'Not this' })
    expect(readClient('company', 401, answer, 'en').name).toBe('Beispiel GmbH')
  })

  it('has a key of its own for each way, other than those of another client', () => {
    const answer = given({ PHONE: [{ VALUE: '1' }, { VALUE: '2' }] })
    const keys = [301, 302].flatMap((id) =>
      readClient('contact', id, answer, 'en').phones.map(({ key }) => key),
    )
    expect(new Set(keys).size).toBe(4)
  })

  it.each([
    ['accessDenied', 'denied'],
    ['notFound', 'gone'],
    ['portalFault', 'failed'],
    ['scopeMissing', 'failed'],
  ] as const)('refused with %s is %s', (kind, missing) => {
    expect(readClient('company', 401, refused(kind), 'en')).toMatchObject({ name: null, missing })
  })
})

describe('the contacts of a lead', () => {
  it('are all that are linked, the first one first, each once', () => {
    const { contacts, unread } = read(
      { contactId: 301 },
      {
        links: links(302, 301, 305),
        contact0: contact(301, 'Marta'),
        contact1: contact(301, 'Marta'),
        contact2: contact(305, 'Otto'),
      },
    )
    expect(contacts.map(({ id, name }) => [id, name])).toEqual([
      [301, 'Marta'],
      [302, null],
      [305, 'Otto'],
    ])
    expect(unread).toEqual([])
  })

  it('are known by the id in the answer: what was asked for in place of nobody is not shown', () => {
    const stranger = contact(1, 'A stranger')
    const { contacts } = read(
      { contactId: 301 },
      {
        links: links(301),
        contact0: contact(301, 'Marta'),
        contact1: stranger,
        contact2: stranger,
      },
    )
    expect(contacts.map(({ name }) => name)).toEqual(['Marta'])
  })

  it('say which of them may not be read, and which are gone', () => {
    const { contacts, unread } = read(
      { contactId: 301 },
      {
        links: links(301, 302, 303),
        contact0: contact(301, 'Marta'),
        contact1: refused('accessDenied'),
        contact2: refused('notFound'),
      },
    )
    expect(contacts.map(({ id, missing }) => [id, missing])).toEqual([
      [301, null],
      [302, 'denied'],
      [303, 'gone'],
    ])
    expect(unread).toEqual([])
  })

  it('beyond the fifth are there, by number', () => {
    const ids = [301, 302, 303, 304, 305, 306, 307]
    const answers = ids.slice(0, 5).map((id, index) => [`contact${index}`, contact(id, `N${id}`)])
    const { contacts } = read(
      { contactId: 301 },
      { links: links(...ids), ...Object.fromEntries(answers) },
    )
    expect(contacts.map(({ id }) => id)).toEqual(ids)
    expect(contacts.map(({ name }) => name)).toEqual([
      'N301',
      'N302',
      'N303',
      'N304',
      'N305',
      null,
      null,
    ])
    expect(contacts.map(({ missing }) => missing)).toEqual(ids.map(() => null))
  })

  it('without the list of them are the first one, and the rest is said to be unread', () => {
    const { contacts, unread } = read(
      { contactId: 301 },
      { links: refused('accessDenied'), contact0: contact(301, 'Marta') },
    )
    expect(contacts.map(({ name }) => name)).toEqual(['Marta'])
    expect(unread).toEqual(['contacts'])
  })
})

describe('each part fails for itself', () => {
  const references = { companyId: 401, contactId: 301, people: [7] }
  const answers = {
    profile: given({ ID: '7', TIME_ZONE: 'Asia/Dubai' }),
    people0: given([{ ID: '7', NAME: 'Mark' }]),
    company: given({ TITLE: 'Beispiel GmbH' }),
    links: links(301),
    contact0: contact(301, 'Marta'),
  }

  it('and none is unread where all answered', () => {
    const relations = read(references, answers)
    expect(relations.unread).toEqual([])
    expect(relations.people.get(7)?.name).toBe('Mark')
    expect(relations.userId).toBe(7)
    expect(relations.zone).toBe('Asia/Dubai')
  })

  it.each([
    ['people0', 'scopeMissing', ['people']],
    ['company', 'portalFault', ['client']],
    // A missing right is shown with the company's id instead.
    ['company', 'accessDenied', []],
    ['contact0', 'portalFault', ['contacts']],
    ['links', 'portalFault', ['contacts']],
    ['profile', 'portalFault', []],
  ] as const)('%s with %s leaves unread: %j', (key, kind, unread) => {
    const relations = read(references, { ...answers, [key]: refused(kind) })
    expect(relations.unread).toEqual(unread)
    expect(relations.company?.id).toBe(401)
    expect(relations.contacts.map(({ id }) => id)).toEqual([301])
  })

  it.each(['', null, undefined])('a zone %j that nobody chose is none', (TIME_ZONE) => {
    expect(read({}, { profile: given({ ID: '7', TIME_ZONE }) }).zone).toBeNull()
  })
})

describe('the words of what custom fields point to', () => {
  const elements = [
    { code: 'C_301', entityTypeId: 3, id: 301 },
    { code: 'T80_6', entityTypeId: 128, id: 6 },
    { code: 'D_77', entityTypeId: 2, id: 77 },
  ]

  it('are titles, or names where it is a person; what was refused has none', () => {
    const { elements: titles } = read(
      { elements },
      {
        'element:C_301': given({ item: { name: 'Marta', lastName: 'Beispiel', title: '' } }),
        'element:T80_6': given({ item: { title: 'Order No. 6' } }),
        'element:D_77': refused('accessDenied'),
      },
    )
    expect([...titles]).toEqual([
      ['C_301', 'Marta Beispiel'],
      ['T80_6', 'Order No. 6'],
    ])
  })

  it('are those of each directory', () => {
    const { directories } = read(
      { directories: ['INDUSTRY', 'EMPLOYEES'] },
      { 'directory:INDUSTRY': given([{ STATUS_ID: 'IT', NAME: 'Computers' }]) },
    )
    expect(directories.get('INDUSTRY')?.get('IT')).toBe('Computers')
    expect(directories.get('EMPLOYEES')?.size).toBe(0)
  })
})

describe('what could not be read', () => {
  it('is said also where only the second page of people fails', () => {
    const people = Array.from({ length: 60 }, (_, index) => index + 1)
    const found = read(
      { people },
      { people0: given([{ ID: '1', NAME: 'Ida' }]), profile: given({}) },
    )
    expect(found.people.get(1)?.name).toBe('Ida')
    expect(found.unread).toEqual(['people'])
  })

  it('are linked elements and values of custom fields, but not those that may not be read', () => {
    const elements = [{ code: 'C_12', entityTypeId: 3, id: 12 }]
    const directories = ['INDUSTRY']
    expect(read({ elements, directories }, {}).unread).toEqual(['elements', 'directories'])
    const denied = { 'element:C_12': refused('accessDenied') }
    expect(read({ elements }, denied).unread).toEqual([])
  })
})

describe('the surroundings that come with the relations', () => {
  const noPlans = { result: { planned: [] }, result_error: [] }
  const lead = buildLead()
  const { queryKey } = surroundingsQuery(lead)

  it('are kept', async () => {
    const { rest } = openPortal()
    const client = createQueryClient()
    rest.answer('batch', noPlans)
    await client.fetchQuery(relationsQuery(lead, nothing, 'en', portalOrigin))
    expect(client.getQueryData(queryKey)?.planned).toEqual([])
  })

  it('take no place of those that were read since, as after a write', async () => {
    const { rest } = openPortal()
    const client = createQueryClient()
    const answer = rest.answerLate('batch', noPlans)
    const reading = client.fetchQuery(relationsQuery(lead, nothing, 'en', portalOrigin))
    await vi.waitFor(() => expect(rest.callsOf('batch')).toHaveLength(1))
    const since = readSurroundings(() => undefined)
    client.setQueryData(queryKey, since)
    answer()
    await reading
    expect(client.getQueryData(queryKey)).toBe(since)
  })

  it('take the place of those that were read before the clock was set back', async () => {
    const { rest } = openPortal()
    const client = createQueryClient()
    const old = readSurroundings(() => undefined)
    client.setQueryData(queryKey, old, { updatedAt: Date.now() + 86_400_000 })
    rest.answer('batch', noPlans)
    await client.fetchQuery(relationsQuery(lead, nothing, 'en', portalOrigin))
    expect(client.getQueryData(queryKey)).not.toBe(old)
  })
})
