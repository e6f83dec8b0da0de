import { afterEach, describe, expect, test } from 'vitest'
import { demoLeads } from '../../../data/demoLeads'
import { sampleLead } from '../../../data/leads/sampleLead'
import { at, startServer, type PortalServer } from '../../http/portalServer'
import { textOf, type Wire } from '../../Wire'

let portal: PortalServer
afterEach(() => portal.close())

const read = async (id: Wire): Promise<Wire | undefined> =>
  (await portal.post('crm.lead.get', { id })).body['result']

const ids = async (filter: Wire): Promise<Wire | undefined> =>
  (await portal.post('crm.lead.list', { filter, select: ['ID'] })).body['result']

describe('crm.lead.get', () => {
  test('answers the sample of the documentation to the letter', async () => {
    portal = await startServer()
    expect(await read('1591')).toEqual(sampleLead)
  })

  test.each([
    ['12abc', 'Not found'],
    [' 404', 'Not found'],
    ['abc', 'ID is not defined or invalid'],
    ['0', 'ID is not defined or invalid'],
    [-5, 'ID is not defined or invalid'],
    [null, 'ID is not defined or invalid'],
    [{ ID: '1591' }, 'ID is not defined or invalid'],
    ['403', 'Access denied.'],
  ])('takes the id %j for what PHP makes of it', async (id, description) => {
    portal = await startServer()
    const { status, body } = await portal.post('crm.lead.get', { id })
    expect([status, body]).toEqual([400, { error: '', error_description: description }])
  })

  test('keeps the keys with which the hostile lead attacks', async () => {
    portal = await startServer()
    expect(Object.keys((await read('2004')) ?? {})).toEqual(
      expect.arrayContaining(['__proto__', 'constructor', 'UF_CRM___proto__']),
    )
  })

  test('knows every lead that the control bar offers', async () => {
    portal = await startServer()
    const offered = demoLeads.map((lead) => lead.id)
    const present = offered.filter((id) => !['404', '403', '0'].includes(id))
    for (const id of present) expect(textOf(at(await read(id), 'ID'))).toBe(id)
  })
})

describe('crm.lead.list', () => {
  test.each<[Wire, string[]]>([
    [{ ID: 1591 }, ['1591']],
    [{ '@ID': ['3000', '3001'] }, ['3000', '3001']],
    [{ '>ID': 3067 }, ['3068', '3069']],
    [{ '%TITLE': 'NORDLICHT', '!ID': 2007 }, ['2001']],
    [{ '=%TITLE': 'Kitchen request 1%', '<ID': 3002 }, ['3000']],
    [{ PHONE: '+5454777777' }, ['1591']],
    [{ EMAIL: 'erika@example.org' }, ['2009']],
    [{ STATUS_SEMANTIC_ID: 'S' }, ['2008']],
    [{ '>=DATE_MODIFY': '2026-03-12T12:02:41+00:00' }, ['2001']],
  ])('filters by %j', async (filter, expected) => {
    portal = await startServer()
    expect(await ids(filter)).toEqual(expected.map((ID) => ({ ID })))
  })

  test('counts pages of fifty, or does not count at all', async () => {
    portal = await startServer()
    const query = { select: ['ID'], order: { ID: 'desc' } }
    const first = await portal.post('crm.lead.list', query)
    expect(first.body).toMatchObject({ next: 50, total: 80 })
    const last = await portal.post('crm.lead.list', { ...query, start: 50 })
    expect(at(last.body, 'result')).toHaveLength(30)
    expect(last.body).not.toHaveProperty('next')
    const uncounted = await portal.post('crm.lead.list', { ...query, start: -1 })
    expect(Object.keys(uncounted.body)).toEqual(['result', 'time'])
  })

  test('leaves custom fields and multifields out of the star', async () => {
    portal = await startServer()
    const filter = { ID: '2001' }
    const star = await portal.post('crm.lead.list', { filter, select: ['*'] })
    expect(at(star.body, 'result', 0)).not.toHaveProperty('PHONE')
    expect(at(star.body, 'result', 0)).not.toHaveProperty('UF_CRM_TEXT')
    const all = await portal.post('crm.lead.list', { filter, select: ['*', 'UF_*', 'PHONE'] })
    expect(at(all.body, 'result', 0)).toMatchObject({ UF_CRM_BOOL: true, PHONE: {} })
  })
})

describe('fields of leads', () => {
  test('have titles in the language of the person, custom ones only labels', async () => {
    portal = await startServer({ lang: 'ru' })
    const { body } = await portal.post('crm.lead.fields')
    expect(at(body, 'result', 'STATUS_ID', 'title')).toBe('Стадия')
    expect(at(body, 'result', 'UF_CRM_LIST')).toMatchObject({
      title: 'UF_CRM_LIST',
      formLabel: 'Стиль',
      items: [{ ID: '31', VALUE: 'Современный' }, {}, {}],
    })
  })

  test('are five hundred more in the portal of the huge lead', async () => {
    portal = await startServer({ lead: '2003' })
    const { body } = await portal.post('crm.lead.fields')
    expect(at(body, 'result')).toHaveProperty('UF_CRM_HUGE_500')
  })

  test('have labels in the list of custom fields only if a language is asked for', async () => {
    portal = await startServer()
    const list = (filter: Wire) => portal.post('crm.lead.userfield.list', { filter })
    const silent = await list({ FIELD_NAME: 'UF_CRM_DIR' })
    expect(at(silent.body, 'result', 0)).not.toHaveProperty('EDIT_FORM_LABEL')
    const spoken = await list({ FIELD_NAME: 'UF_CRM_DIR', LANG: 'en' })
    expect(at(spoken.body, 'result', 0)).toMatchObject({
      EDIT_FORM_LABEL: 'Branch',
      SETTINGS: { ENTITY_TYPE: 'INDUSTRY' },
    })
  })
})

test('crm.address.list has the address of the lead in its filter', async () => {
  portal = await startServer()
  const addressesOf = async (id: number): Promise<Wire | undefined> =>
    (await portal.post('crm.address.list', { filter: { ENTITY_TYPE_ID: 1, ENTITY_ID: id } })).body[
      'result'
    ]
  const address = { ENTITY_ID: '2001', ADDRESS_1: 'Musterstraße 17', POSTAL_CODE: '10115' }
  expect(await addressesOf(2001)).toMatchObject([address])
  expect(await addressesOf(404)).toEqual([])
})
