import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { chatQuery } from '../../../src/lead/lookup/chatQuery'
import { lookupQuery } from '../../../src/lead/lookup/lookupQuery'
import type { CrmElement } from '../../../src/portal/options/CrmElement'
import { openPortal } from '../../support/fakes/fakePortal'

const refused = { body: { error: 'ACCESS_DENIED', error_description: 'Access denied' } }
const contact: CrmElement = { type: 'contact', id: 4 }
const company: CrmElement = { type: 'company', id: 5 }

/** The chat of an open channel. */
const channel = (bound: string) => ({
  type: 'lines',
  entity_type: 'LINES',
  entity_id: 'a|1|2|3',
  entity_data_2: bound,
})

/** What is found for a call of these records, or of a number. */
const lookUp = (elements: readonly CrmElement[], phone: string | null) =>
  new QueryClient().fetchQuery(lookupQuery({ elements, phone, line: '' }, 'en'))

describe('the leads of a call', () => {
  it('are those of the client that the portal names, without a look for the number', async () => {
    const { rest } = openPortal()
    rest.answer('crm.lead.list', [{ ID: '9' }])
    rest.answer('crm.item.list', { items: [] })
    const found = await lookUp([contact], '+49 30 23125001')
    expect(found).toMatchObject({ by: 'elements', leads: [{ id: 9 }], isPartial: false })
    expect(rest.calls).toHaveLength(1)
  })

  it('are those with the number where the client has none', async () => {
    const { rest } = openPortal()
    rest.answer('crm.lead.list', [{ ID: '9' }])
    rest.answer('crm.lead.list', [], 1)
    rest.answer('crm.item.list', { items: [] })
    rest.answer('crm.duplicate.findbycomm', { LEAD: [9] })
    expect(await lookUp([contact], '+49 30 23125001')).toMatchObject({
      by: 'phone',
      leads: [{ id: 9 }],
    })
  })

  it('are none where nobody knows the number, and the client stays known', async () => {
    const { rest } = openPortal()
    rest.answer('crm.lead.list', [])
    rest.answer('crm.item.list', { items: [] })
    rest.answer('crm.duplicate.findbycomm', [])
    expect(await lookUp([contact], '+49 30 23125001')).toMatchObject({ clients: [contact] })
    expect(await lookUp([], '+49 30 23125001')).toMatchObject({ by: 'phone', clients: [] })
  })

  it('may lack some where a list was refused, unless another one has the same', async () => {
    const { rest } = openPortal()
    rest.answer('crm.lead.list', [{ ID: '9' }])
    rest.fail('crm.item.list', refused)
    expect((await lookUp([contact, company], null)).isPartial).toBe(false)
    rest.fail('crm.lead.list', refused, 1)
    expect((await lookUp([contact, company], null)).isPartial).toBe(true)
  })
})

describe('the records of an open channel', () => {
  it('begin with the newest lead of its address where none is bound to it', async () => {
    const { rest } = openPortal()
    rest.answer('im.dialog.get', channel('LEAD|0|COMPANY|0|CONTACT|7|DEAL|0'))
    rest.answer('crm.item.list', { items: [{ id: 12 }] })
    expect(await new QueryClient().fetchQuery(chatQuery('chat5'))).toEqual([
      { type: 'lead', id: 12 },
      { type: 'contact', id: 7 },
    ])
  })

  it('with a lead are read with one request', async () => {
    const { rest } = openPortal()
    rest.answer('im.dialog.get', channel('LEAD|12|COMPANY|0|CONTACT|0|DEAL|0'))
    await new QueryClient().fetchQuery(chatQuery('chat5'))
    expect(rest.calls.map(({ method }) => method)).toEqual(['im.dialog.get'])
  })
})
