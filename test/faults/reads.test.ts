import { describe, expect, it } from 'vitest'
import { failureReason } from '../../src/rest/failure/failureReason'
import { createQueryClient } from '../../src/rest/queryClient'
import { RestError, type RestFailure } from '../../src/rest/failure/RestError'
import { openPortal, type FakePortal } from '../support/fakes/fakePortal'
import type { RestReply } from '../support/fakes/fakeRest'
import { say } from '../support/say'
import { standInRest } from '../support/fakes/standInRest'
import { sentinel, type Fault } from './faultTable'
import { faultsFor } from './faultsFor'
import { reads, type ReadRow } from './reads'

const rows = reads()

/** How a read ended: with data, or with the failure that its screen names. */
async function endOf({ run }: ReadRow): Promise<{ data: unknown } | RestError> {
  const client = createQueryClient()
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } })
  try {
    return { data: await run(client) }
  } catch (error) {
    if (error instanceof RestError) return error
    throw error
  }
}

const failed = (kind: RestFailure): unknown => expect.objectContaining({ kind })
/** A company or a contact without its name, and why. */
const withoutName = (kind: RestFailure): unknown =>
  expect.objectContaining({ name: null, missing: missingBy[kind] ?? 'failed' })

const missingBy: Partial<Record<RestFailure, string>> = { accessDenied: 'denied', notFound: 'gone' }

/** How data say that each command of their batch was refused; a missing right to deals or products is none of them. */
const saidOf: Partial<Record<string, (inBatch: RestFailure) => Record<string, unknown>>> = {
  'the directories': () => ({ wire: {} }),
  'the relations': (kind) => ({ company: withoutName(kind), contacts: [withoutName(kind)] }),
  'the surroundings': () => ({ unread: new Set(['steps', 'planned', 'past', 'comments']) }),
  'the details of a call': (kind) => ({
    recordingsFailure: failed(kind),
    transcriptFailure: failed(kind),
  }),
  'the deals': (kind) => ({ isUnread: kind !== 'accessDenied' }),
  'the products': (kind) => ({ isUnread: kind !== 'accessDenied' }),
  'the duplicates': () => ({ isUnread: true }),
  'the names of duplicates': (kind) =>
    kind === 'accessDenied'
      ? { faces: [], hidden: 1 }
      : { faces: [expect.objectContaining({ id: 275, name: null })] },
  'the colleagues': () => ({ me: null, people: [] }),
  'the counts of the lists': () => ({ all: null, mine: null }),
  'the state of the installation': (kind) => ({
    offered: null,
    granted: null,
    refusal: failed(kind),
  }),
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
      const isOtherWay = fault.kind === 'methodMissing' && 'data' in end
      if (!isOtherWay) {
        expect(end, fault.name).toMatchObject({ kind: fault.kind })
        expect(rest.calls.length - before, fault.name).toBe(1)
      }
      if (!('data' in end)) expect(wordsOf(end), fault.name).not.toContain(sentinel)
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
      if ('data' in end) {
        const said = saidOf[row.name]?.(inBatch)
        expect(said, row.name).toBeDefined()
        expect(end.data, fault.name).toEqual(expect.objectContaining(said ?? {}))
      } else {
        expect(end, fault.name).toMatchObject({ kind: inBatch })
        expect(wordsOf(end), fault.name).not.toContain(sentinel)
      }
      expect(rest.calls.length - before, fault.name).toBeLessThanOrEqual(3)
    }
  })
})
