import { afterEach, describe, expect, test, vi } from 'vitest'
import { createDemoData } from '../../../data/createDemoData'
import { defaultCase } from '../../../PortalCase'
import { createSessions } from '../../../session'
import { at, startServer, type PortalServer } from '../../http/portalServer'
import type { Wire } from '../../Wire'
import { updateLead } from './updateLead'

let portal: PortalServer
afterEach(() => portal.close())

const read = async (id: Wire): Promise<Wire | undefined> =>
  (await portal.post('crm.lead.get', { id })).body['result']

/** Somebody else is responsible for it. */
const foreignLead = '2001'

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

  test('drops a stage that the portal does not know and a person who cannot be, and answers true', async () => {
    portal = await startServer()
    const fields = { STATUS_ID: 'UC_GONE', ASSIGNED_BY_ID: 0, TITLE: 'New' }
    const before = await read('3001')
    const { body } = await portal.post('crm.lead.update', { id: '3001', fields })
    expect(body['result']).toBe(true)
    expect(await read('3001')).toMatchObject({
      TITLE: 'New',
      STATUS_ID: at(before, 'STATUS_ID') ?? '',
      ASSIGNED_BY_ID: at(before, 'ASSIGNED_BY_ID') ?? '',
    })
  })

  test.each([
    ['stageDenied', { STATUS_ID: 'PROCESSED' }, { TITLE: 'New' }],
    ['requiredFields', { STATUS_ID: 'PROCESSED' }, { STATUS_ID: 'JUNK' }],
  ] as const)(
    'under %s refuses some changes with a text and takes others',
    async (fault, no, yes) => {
      portal = await startServer({ fault })
      const refused = await portal.post('crm.lead.update', { id: '3000', fields: no })
      expect([refused.status, refused.body['error']]).toEqual([400, ''])
      expect(refused.body['error_description']).toMatch(/\w/)
      const taken = await portal.post('crm.lead.update', { id: '3000', fields: yes })
      expect(taken.body['result']).toBe(true)
    },
  )

  test('is refused altogether when the disk is full', async () => {
    portal = await startServer({ fault: 'diskQuota' })
    const { status } = await portal.post('crm.lead.update', {
      id: '3000',
      fields: { TITLE: 'New' },
    })
    expect(status).toBe(400)
  })

  test('hides the leads of others from whoever may read no leads but their own', async () => {
    portal = await startServer({ fault: 'ownLeadsOnly' })
    const list = await portal.post('crm.lead.list', { filter: { ID: foreignLead } })
    expect(list.body['result']).toEqual([])
    const { body } = await portal.post('crm.lead.get', { id: foreignLead })
    expect(body['error_description']).toBe('Access denied.')
  })

  test('is followed by a robot, which moves the lead on', () => {
    vi.useFakeTimers()
    try {
      const session = createSessions().createSession({ ...defaultCase, fault: 'robots' })
      const data = createDemoData()
      const context = { session, data, origin: '', now: Date.now }
      updateLead({ id: '3001', fields: { STATUS_ID: 'UC_4F2A1' } }, context)
      expect(data.leads.get('3001')).toMatchObject({ STATUS_ID: 'UC_4F2A1' })
      vi.advanceTimersByTime(1_500)
      expect(data.leads.get('3001')).toMatchObject({ STATUS_ID: 'PROCESSED', MOVED_BY_ID: '0' })
    } finally {
      vi.useRealTimers()
    }
  })

  test('in one portal does not show in another', async () => {
    portal = await startServer()
    const other = await startServer()
    await other.post('crm.lead.update', { id: '1591', fields: { TITLE: 'Changed' } })
    await other.close()
    expect(at(await read('1591'), 'TITLE')).toBe('Lead #1591')
  })
})
