import { describe, expect, it } from 'vitest'
import { dealCommands } from '../../../src/lead/deals/dealCommands'
import { readDeals } from '../../../src/lead/deals/readDeals'
import type { BatchAnswer } from '../../../src/rest/callBatch'
import { RestError, type RestFailure } from '../../../src/rest/failure/RestError'

const list = (ids: readonly number[], total = ids.length, more: object = {}): BatchAnswer => ({
  ok: true,
  result: { items: ids.map((id) => ({ id, title: `Deal ${id}`, ...more })) },
  total,
})
const refused = (kind: RestFailure, code = ''): BatchAnswer => ({
  ok: false,
  failure: new RestError(kind, 'crm.item.list', { code }),
})
const read = (answers: Record<string, BatchAnswer>) => readDeals(5, (key) => answers[key])
const idsOf = ({ deals }: { deals: readonly { id: number }[] }) => deals.map(({ id }) => id)

describe('the commands for deals', () => {
  it('ask for those of the client only where there is one', () => {
    const alone = dealCommands({ id: 5, contactId: null, companyId: null })
    expect(Object.keys(alone)).toEqual(['dealStages_first', 'deals_ofLead', 'dealStages_ofLead'])
    const whole = dealCommands({ id: 5, contactId: 7, companyId: 3 })
    expect(whole['deals_ofLead']?.params).toMatchObject({ filter: { leadId: 5 }, start: 0 })
    expect(whole['deals_ofContact']?.params).toMatchObject({ filter: { contactIds: [7] } })
    expect(whole['deals_ofPrimaryContact']?.params).toMatchObject({ filter: { contactId: 7 } })
    expect(whole['deals_ofCompany']?.params).toMatchObject({ filter: { companyId: 3 } })
  })
})

describe('the client’s deals', () => {
  it('are those of contact and company, each once, without those made from the lead', () => {
    const { ofLead, ofClient } = read({
      deals_ofLead: list([9]),
      deals_ofContact: list([9, 4]),
      deals_ofPrimaryContact: list([1]),
      deals_ofCompany: list([8, 4]),
    })
    expect(idsOf(ofLead)).toEqual([9])
    expect(idsOf(ofClient)).toEqual([8, 4])
    expect(ofClient).toMatchObject({ total: 2, isCapped: false })
  })

  it('are those of the primary contact where an old portal cannot look for others', () => {
    const { ofClient, isUnread } = read({
      deals_ofLead: list([]),
      deals_ofContact: refused('refused', 'INVALID_ARG_VALUE'),
      deals_ofPrimaryContact: list([4]),
    })
    expect(idsOf(ofClient)).toEqual([4])
    expect(isUnread).toBe(false)
  })

  it('are at least as many as the longest list has where not all were read', () => {
    const ids = Array.from({ length: 50 }, (_one, index) => index + 1)
    const { ofClient } = read({ deals_ofLead: list([]), deals_ofCompany: list(ids, 73) })
    expect(ofClient).toMatchObject({ total: 73, isCapped: true })
    expect(ofClient.deals).toHaveLength(50)
  })
})

describe('a deal', () => {
  it('that is the template of recurring ones is none', () => {
    expect(read({ deals_ofLead: list([9], 1, { isRecurring: 'Y' }) }).ofLead.total).toBe(0)
  })

  it('has its amount, currency, stage and pipeline’s words', () => {
    const deal = {
      stageId: 'C5:WON',
      stageSemanticId: 'S',
      opportunity: 8900.5,
      currencyId: 'EUR',
      createdTime: '2024-05-06T10:00:00+02:00',
      leadId: 5,
    }
    const stage = { STATUS_ID: 'C5:WON', NAME: 'Built in', COLOR: '#7BD500', SEMANTICS: 'S' }
    const { ofLead, stages } = read({
      deals_ofLead: list([9], 1, deal),
      dealStages_ofLead: { ok: true, result: [stage] },
    })
    expect(ofLead.deals).toEqual([
      {
        id: 9,
        title: 'Deal 9',
        stageId: 'C5:WON',
        meaning: 'won',
        amount: '8900.5',
        currency: 'EUR',
        createdAt: expect.stringMatching(/^2024-05-06T/),
        leadId: 5,
      },
    ])
    expect(stages.get('C5:WON')).toMatchObject({ name: 'Built in', color: '#7bd500' })
  })
})

describe('deals that could not be read', () => {
  it.each([
    [refused('portalFault'), true],
    [refused('methodMissing'), true],
    [refused('accessDenied'), false],
    [refused('refused', 'allowed_only_intranet_user'), false],
  ])('are said to be so, except for want of a right: %j', (answer, isUnread) => {
    expect(read({ deals_ofLead: answer }).isUnread).toBe(isUnread)
  })

  it.each([null, [], { items: 'odd' }, { items: [null, 5, { id: 0 }] }])(
    'are none in an odd answer: %j',
    (result) => {
      expect(read({ deals_ofLead: { ok: true, result } }).ofLead.deals).toEqual([])
    },
  )
})
