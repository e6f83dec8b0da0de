import { afterEach, describe, expect, test } from 'vitest'
import { at, startServer, type PortalServer } from '../../http/portalServer'
import type { Wire, WireRecord } from '../../Wire'

let portal: PortalServer
afterEach(() => portal.close())

const list = (filter: WireRecord): Promise<{ status: number; body: WireRecord }> =>
  portal.post('crm.item.list', {
    entityTypeId: 2,
    select: ['id', 'stageId'],
    order: { id: 'DESC' },
    filter,
  })

const idsIn = (body: WireRecord): (Wire | undefined)[] => {
  const items = at(body['result'], 'items')
  return Array.isArray(items) ? items.map((item) => at(item, 'id')) : []
}

describe('crm.item.list for deals', () => {
  test('finds those of a contact, also where it is not the first one, and counts them', async () => {
    portal = await startServer()
    const { body } = await list({ contactIds: [304] })
    expect(idsIn(body)).toEqual([512, 511])
    expect(body['total']).toBe(2)
    expect(at(body['result'], 'items', 0)).toEqual({ id: 512, stageId: 'C5:LOSE' })
    expect(idsIn((await list({ contactId: 304 })).body)).toEqual([511])
    expect(idsIn((await list({ leadId: 2008 })).body)).toEqual([501])
  })

  test('refuses fields that it does not know, contactIds among them before 2025', async () => {
    portal = await startServer()
    expect((await list({ noSuch: 1 })).body['error']).toBe('INVALID_ARG_VALUE')
    await portal.close()
    portal = await startServer({ fault: 'noContactIds' })
    expect((await list({ contactIds: [304] })).body['error']).toBe('INVALID_ARG_VALUE')
    expect(idsIn((await list({ contactId: 304 })).body)).toEqual([511])
  })
})
