import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { countsQuery } from '../../../src/lead/list/countsQuery'
import { worklistQuery } from '../../../src/lead/list/worklistQuery'
import { wireTime } from '../../support/fakes/fakeRest'
import { openPortal } from '../../support/fakes/fakePortal'

const refused = { body: { error: 'ACCESS_DENIED', error_description: 'Access denied' } }
const counted = (result: unknown[], total?: number) => ({ body: { result, total, time: wireTime } })
const lead = (id: number, STATUS_SEMANTIC_ID = 'P') => ({ ID: String(id), STATUS_SEMANTIC_ID })
const step = (id: number, owner: number) => ({
  ID: String(id),
  OWNER_ID: String(owner),
  TYPE_ID: '2',
  DEADLINE: '2026-03-09T12:00:00+00:00',
})

/** The first part of the worklist of person 7. */
async function firstPart() {
  const found = await new QueryClient().fetchInfiniteQuery(worklistQuery(7))
  return found.pages[0]
}

describe('the worklist', () => {
  it('has the open leads of the person, their number in all and their next steps', async () => {
    const { rest } = openPortal()
    rest.fail('crm.lead.list', counted([lead(9), lead(8, 'F'), lead(7)], 2))
    rest.answer('crm.activity.list', [step(1, 9)])
    const part = await firstPart()
    expect(part?.leads.map(({ id }) => id)).toEqual([9, 7])
    expect(part).toMatchObject({ total: 2, others: [], plannedUntil: null, next: undefined })
    expect([...(part?.steps ?? [])].map(([id, next]) => [id, next?.id ?? null])).toEqual([
      [9, 1],
      [7, null],
    ])
  })

  it('has open leads of others for which the person has something planned', async () => {
    const { rest } = openPortal()
    rest.answer('crm.lead.list', [lead(20), lead(21, 'F')])
    rest.fail('crm.lead.list', counted([]), 1)
    rest.answer('crm.activity.list', [step(1, 20), step(2, 21), step(3, 20)])
    const part = await firstPart()
    expect(part?.others.map(({ id }) => id)).toEqual([20])
    expect(part?.steps.get(20)?.id).toBe(1)
    expect(part?.total).toBeNull()
  })

  it('goes on before the last lead of a full page', async () => {
    const { rest } = openPortal()
    const page = Array.from({ length: 50 }, (_one, index) => lead(100 - index))
    rest.fail('crm.lead.list', counted(page, 70))
    rest.answer('crm.activity.list', [])
    expect((await firstPart())?.next).toEqual({ before: 51, pages: 10 })
  })
})

describe('the numbers of leads', () => {
  it('are the totals that the portal counts, and none where it refuses', async () => {
    const { rest } = openPortal()
    rest.fail('crm.lead.list', refused)
    rest.fail('crm.lead.list', counted([], 70), 1)
    const counts = await new QueryClient().fetchQuery(countsQuery(7))
    expect(counts).toEqual({ all: 70, mine: null })
  })
})
