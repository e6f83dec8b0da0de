import { afterEach, describe, expect, test } from 'vitest'
import { at, startServer, type PortalServer } from '../http/portalServer'
import type { Wire } from '../Wire'

let portal: PortalServer
afterEach(() => portal.close())

const read = async (id: Wire): Promise<Wire | undefined> =>
  (await portal.post('crm.lead.get', { id })).body['result']

describe('crm.lead.update', () => {
  test('changes what may be written, moves the stage and leaves out the rest', async () => {
    portal = await startServer()
    const fields = { STATUS_ID: 'CONVERTED', TITLE: 'New', ID: '5', NO_SUCH: 'x' }
    const { body } = await portal.post('crm.lead.update', { id: '3001', fields })
    expect(body['result']).toBe(true)
    const lead = await read('3001')
    expect(lead).toMatchObject({ ID: '3001', TITLE: 'New', STATUS_SEMANTIC_ID: 'S' })
    expect(lead).not.toHaveProperty('NO_SUCH')
  })

  test('adds, changes and deletes phones by their ids', async () => {
    portal = await startServer()
    const edit = (PHONE: Wire) => portal.post('crm.lead.update', { id: '1591', fields: { PHONE } })
    await edit([
      { VALUE: '+1 212 555-0170', VALUE_TYPE: 'HOME' },
      { ID: '11658', VALUE: '+1' },
    ])
    expect(at(await read('1591'), 'PHONE')).toMatchObject([
      { ID: '11658', VALUE: '+1', VALUE_TYPE: 'OTHER' },
      { VALUE: '+1 212 555-0170', VALUE_TYPE: 'HOME', TYPE_ID: 'PHONE' },
    ])
    const added = at(await read('1591'), 'PHONE', 1, 'ID') ?? ''
    await edit([
      { ID: '11658', DELETE: 'Y' },
      { ID: added, VALUE: '' },
    ])
    expect(await read('1591')).not.toHaveProperty('PHONE')
  })

  test('is only for the responsible person and for administrators', async () => {
    portal = await startServer({ admin: false })
    const fields = { TITLE: 'Mine' }
    const foreign = await portal.post('crm.lead.update', { id: '1591', fields })
    expect(foreign.body['error_description']).toBe('Access denied.')
    expect((await portal.post('crm.lead.update', { id: '2001', fields })).status).toBe(200)
  })

  test('in one portal does not show in another', async () => {
    portal = await startServer()
    const other = await startServer()
    await other.post('crm.lead.update', { id: '1591', fields: { TITLE: 'Changed' } })
    await other.close()
    expect(at(await read('1591'), 'TITLE')).toBe('Lead #1591')
  })
})
