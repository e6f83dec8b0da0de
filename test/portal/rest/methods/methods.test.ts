import { afterEach, describe, expect, test } from 'vitest'
import { at, startServer, type PortalServer } from '../http/portalServer'
import type { Wire, WireRecord } from '../Wire'

let portal: PortalServer
afterEach(() => portal.close())

const result = async (method: string, params: WireRecord = {}): Promise<Wire | undefined> =>
  (await portal.post(method, params)).body['result']

const find = (values: Wire): Promise<Wire | undefined> =>
  result('crm.duplicate.findbycomm', { type: 'PHONE', values })

const codeOf = async (method: string, params: WireRecord = {}): Promise<unknown[]> => {
  const { status, body } = await portal.post(method, params)
  return [status, body['error']]
}

describe('people', () => {
  test('have contacts only for the wider scopes, and no empty fields', async () => {
    portal = await startServer({ scopes: 'user_brief' })
    const [brief] = [at(await result('user.get', { ID: 1 }), 0)]
    expect(brief).toMatchObject({ ID: '1', ACTIVE: true, NAME: 'Ann', TIMESTAMP_X: {} })
    expect(brief).not.toHaveProperty('EMAIL')
    expect(at(await result('user.get', { ID: 15 }), 0)).not.toHaveProperty('NAME')
    await portal.close()
    portal = await startServer({ scopes: 'user' })
    expect(at(await result('user.get', { ID: 1 }), 0, 'EMAIL')).toBe('ann@example.com')
  })

  test('are found several at once, the missing ones left out', async () => {
    portal = await startServer()
    const found = await result('user.get', { FILTER: { '@ID': ['1', '12', '99'] } })
    expect(found).toMatchObject([
      { ID: '1', ACTIVE: true },
      { ID: '12', ACTIVE: false },
    ])
  })

  test('are known by the token', async () => {
    portal = await startServer({ admin: false })
    expect(await result('user.current')).toMatchObject({ ID: '7' })
    expect(await result('profile')).toMatchObject({ ID: '7', ADMIN: false, TIME_ZONE: '' })
  })

  test('need a scope', async () => {
    portal = await startServer({ scopes: 'crm' })
    expect(await codeOf('user.get')).toEqual([403, 'insufficient_scope'])
    expect(await codeOf('placement.list')).toEqual([403, 'insufficient_scope'])
    expect(await result('scope')).toEqual(['crm'])
    expect(await result('method.get', { name: 'user.get' })).toEqual({
      isExisting: true,
      isAvailable: false,
    })
  })
})

describe('directories', () => {
  test('are filtered by their code', async () => {
    portal = await startServer()
    const sources = await result('crm.status.list', { filter: { ENTITY_ID: 'SOURCE' } })
    expect(at(sources, 0)).toMatchObject({ STATUS_ID: '1', NAME: 'Trade fair in Leipzig' })
  })

  test('of currencies are for administrators', async () => {
    portal = await startServer({ admin: false })
    expect(await codeOf('crm.currency.list')).toEqual([400, ''])
    await portal.close()
    portal = await startServer()
    const { body } = await portal.post('crm.currency.list')
    expect(body['total']).toBe(0)
    expect(await result('crm.currency.get', { id: 'EUR' })).toMatchObject({
      FORMAT_STRING: '&euro;#',
      LANG: { ru: { FORMAT_STRING: '# &euro;' } },
    })
  })

  test('of the layout: nothing personal, but something common', async () => {
    portal = await startServer()
    expect(await result('crm.lead.details.configuration.get', { scope: 'P' })).toBeNull()
    const common = await result('crm.lead.details.configuration.get', { scope: 'C' })
    expect(at(common, 0, 'elements', 1)).toEqual({ name: 'STATUS_ID', optionFlags: '1' })
  })
})

describe('around a lead', () => {
  test('are contacts of which one may not be read and one is gone', async () => {
    portal = await startServer()
    expect(await result('crm.lead.contact.items.get', { id: 2001 })).toHaveLength(3)
    expect(await result('crm.lead.contact.items.get', { id: 1591 })).toEqual([])
    const description = async (id: number) =>
      (await portal.post('crm.contact.get', { id })).body['error_description']
    expect([await description(302), await description(303)]).toEqual([
      'Access denied.',
      'Not found',
    ])
  })

  test('are duplicates, the lead itself included, or an empty list', async () => {
    portal = await startServer()
    expect(await find(['+447700900123'])).toEqual({ LEAD: [2001], CONTACT: [301] })
    expect(await find(['+1 212 555-0199'])).toEqual([])
  })

  test('are activities, and a to-do that was added is among them', async () => {
    portal = await startServer()
    const list = (select: Wire) =>
      result('crm.activity.list', { filter: { OWNER_TYPE_ID: 1, OWNER_ID: 1591 }, select })
    expect(await list([])).toEqual([])
    const todo = { ownerTypeId: 1, ownerId: 1591, deadline: '2026-05-01T10:00:00+02:00' }
    expect(await result('crm.activity.todo.add', todo)).toHaveProperty('id')
    expect(await list(['DEADLINE'])).toEqual([{ DEADLINE: '2026-05-01T10:00:00+02:00' }])
    expect(await codeOf('crm.activity.todo.add', { ...todo, ownerId: 404 })).toEqual([
      400,
      'OWNER_NOT_FOUND',
    ])
  })

  test('is a history of stages, nested and in numbers', async () => {
    portal = await startServer()
    const query = { entityTypeId: 1, filter: { OWNER_ID: 2001 }, order: { ID: 'DESC' } }
    expect(at(await result('crm.stagehistory.list', query), 'items', 0)).toMatchObject({
      OWNER_ID: 2001,
      STATUS_ID: 'UC_4F2A1',
    })
  })

  test('is the newer family with other names and numbers', async () => {
    portal = await startServer()
    const query = { entityTypeId: 1, id: 2001, useOriginalUfNames: 'Y' }
    expect(at(await result('crm.item.get', query), 'item')).toMatchObject({
      id: 2001,
      stageId: 'UC_4F2A1',
      opportunity: 18490.5,
      contactIds: [301, 302, 303],
      UF_CRM_BOOL: 'Y',
      UF_CRM_FILE: { id: 512 },
      utmSource: 'google',
    })
    expect(await codeOf('crm.item.get', { ...query, id: 404 })).toEqual([400, 'NOT_FOUND'])
    expect(await codeOf('crm.item.get', { ...query, id: 403 })).toEqual([400, 'ACCESS_DENIED'])
    const described = at(await result('crm.item.fields', query), 'fields')
    expect(at(described, 'UF_CRM_LIST')).toMatchObject({ title: 'Style', upperName: 'UF_CRM_LIST' })
    expect(at(described, 'stageId', 'upperName')).toBe('STATUS_ID')
  })
})
