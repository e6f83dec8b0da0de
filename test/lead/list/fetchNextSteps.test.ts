import { describe, expect, it } from 'vitest'
import { fetchNextSteps } from '../../../src/lead/list/fetchNextSteps'
import { openPortal } from '../../support/fakes/fakePortal'
import type { RestFallback } from '../../support/fakes/fakeRest'

const step = (id: number, owner: number) => ({
  ID: String(id),
  OWNER_ID: String(owner),
  TYPE_ID: '2',
  DEADLINE: '2026-03-09T12:00:00+00:00',
})

const ids = (count: number): number[] => Array.from({ length: count }, (_one, index) => index + 1)

/** Opens a portal whose activities are found by these rows of leads. */
function openWith(rowsOf: (leads: readonly string[]) => unknown[]) {
  const { rest } = openPortal()
  const answer: RestFallback = (_method, { filter }) => {
    const owners: unknown = Reflect.get(Object(filter), '@OWNER_ID')
    return { body: { result: rowsOf(Object.values(Object(owners)).map(String)) } }
  }
  rest.otherwise(answer)
  return rest
}

describe('the next steps', () => {
  it('are the earliest of each lead, and none where nothing is planned', async () => {
    openWith(() => [step(8, 1), step(9, 1), step(10, 2), step(11, 99)])
    const steps = await fetchNextSteps([1, 2, 3])
    expect([...steps].map(([lead, next]) => [lead, next?.id])).toEqual([
      [1, 8],
      [2, 10],
      [3, undefined],
    ])
    expect(steps.get(3)).toBeNull()
  })

  it('of many leads come with one request, fifty leads a command', async () => {
    const asked: number[] = []
    const rest = openWith((leads) => {
      asked.push(leads.length)
      return leads.map((lead) => step(Number(lead), Number(lead)))
    })
    expect((await fetchNextSteps(ids(120))).size).toBe(120)
    expect(asked).toEqual([50, 50, 20])
    expect(rest.calls).toHaveLength(1)
  })

  it('are asked for again where a full page of one lead left the others out', async () => {
    const asked: string[][] = []
    openWith((leads) => {
      asked.push([...leads])
      return leads.includes('1') ? ids(50).map((id) => step(id, 1)) : [step(60, 2)]
    })
    const steps = await fetchNextSteps([1, 2, 3])
    expect(asked).toEqual([
      ['1', '2', '3'],
      ['2', '3'],
    ])
    expect([...steps].map(([lead, next]) => [lead, next?.id ?? null])).toEqual([
      [1, 1],
      [2, 60],
      [3, null],
    ])
  })

  it('that could not be asked for are missing, and all of them an error', async () => {
    const rest = openWith((leads) => leads.map((lead) => step(Number(lead), Number(lead))))
    rest.fail('crm.activity.list', { body: { error: 'ACCESS_DENIED' } }, 1)
    const steps = await fetchNextSteps(ids(60))
    expect([...steps.keys()]).toEqual(ids(60).slice(50))
    rest.fail('crm.activity.list', { body: { error: 'ACCESS_DENIED' } })
    await expect(fetchNextSteps([1, 2])).rejects.toMatchObject({ kind: 'accessDenied' })
  })
})
