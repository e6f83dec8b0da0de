import { describe, expect, it } from 'vitest'
import { failureReason } from '../../src/rest/failure/failureReason'
import { createQueryClient } from '../../src/rest/queryClient'
import { RestError } from '../../src/rest/failure/RestError'
import { openPortal, type FakePortal } from '../support/fakes/fakePortal'
import type { RestReply } from '../support/fakes/fakeRest'
import { say } from '../support/say'
import { standInRest } from '../support/fakes/standInRest'
import { sentinel, type Fault } from './faultTable'
import { faultsFor } from './faultsFor'
import { reads, type ReadRow } from './reads'

const rows = reads()

/** How a read ended: with data, or with the failure that its screen names. */
async function endOf({ run }: ReadRow): Promise<'data' | RestError> {
  const client = createQueryClient()
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } })
  try {
    await run(client)
    return 'data'
  } catch (error) {
    if (error instanceof RestError) return error
    throw error
  }
}

function plan(rest: FakePortal['rest'], method: string, { reply }: Fault): void {
  if (reply === 'cut') rest.cut(method, 1)
  else rest.fail(method, reply, 1)
}

const wordsOf = (failure: RestError): string =>
  [failureReason(failure, say), failure.description, failure.message, failure.stack].join(' ')

describe.each(rows)('$name, where', (row) => {
  it('the request fails in any way, names it, after one request, without a secret', async () => {
    const { rest } = openPortal()
    rest.otherwise(standInRest('en'))
    for (const fault of faultsFor(rows.indexOf(row))) {
      plan(rest, row.first, fault)
      const before = rest.calls.length
      const end = await endOf(row)
      // A portal without the method for a lead is asked by another one.
      const isOtherWay = fault.kind === 'methodMissing' && end === 'data'
      if (!isOtherWay) {
        expect(end, fault.name).toMatchObject({ kind: fault.kind })
        expect(rest.calls.length - before, fault.name).toBe(1)
      }
      if (end !== 'data') expect(wordsOf(end), fault.name).not.toContain(sentinel)
    }
  })
})

describe.each(rows.filter(({ first }) => first === 'batch'))('$name, where', (row) => {
  it('every command of its batch is refused, ends with data that say so, or with a name', async () => {
    const { rest } = openPortal()
    for (const fault of faultsFor(rows.indexOf(row))) {
      const { reply, inBatch } = fault
      if (inBatch === null || reply === 'cut') continue
      const refusal: RestReply = reply
      rest.otherwise(() => refusal)
      const before = rest.calls.length
      const end = await endOf(row)
      if (end !== 'data') {
        expect(end, fault.name).toMatchObject({ kind: inBatch })
        expect(wordsOf(end), fault.name).not.toContain(sentinel)
      }
      expect(rest.calls.length - before, fault.name).toBeLessThanOrEqual(3)
    }
  })
})
