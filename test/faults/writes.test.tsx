import { act, cleanup, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { writeFailure } from '../../src/card/shared/writeFailure'
import { mayBeDone } from '../../src/rest/failure/mayBeDone'
import { RestError } from '../../src/rest/failure/RestError'
import { resetPage } from '../../src/portal/pageState'
import { openPortal, type FakePortal } from '../support/fakes/fakePortal'
import { say } from '../support/say'
import { sentinel, type Fault } from './faultTable'
import { faultsFor } from './faultsFor'
import { writes, type WriteRow } from './writes'

const nothing = { status: 400, body: { error: '', error_description: 'Not found' } }

/** An answer that is no error, and not what the method answers. */
const oddAnswer = { name: 'an odd answer', kind: 'portalFault', inBatch: null } as const

function plan(rest: FakePortal['rest'], method: string, { reply }: Fault): void {
  if (reply === 'cut') rest.cut(method)
  else rest.fail(method, reply)
}

/** Sends a write under a fault, on a page of its own, and waits for its end. */
async function send({ open, method, lookup }: WriteRow, fault: Fault, isLookupCut: boolean) {
  cleanup()
  resetPage()
  const { rest } = openPortal()
  plan(rest, method, fault)
  if (isLookupCut) rest.cut(lookup)
  else rest.fail(lookup, nothing)
  const { view, write } = open()
  // Two presses before anything is drawn.
  act(() => {
    write()
    write()
  })
  await waitFor(() => expect(view().writing).toBeUndefined())
  return { rest, ...view() }
}

describe.each(writes)('$name', (row) => {
  it('that fails in any way is sent once, kept, and never said to be done', async () => {
    for (const fault of faultsFor(writes.indexOf(row))) {
      const { rest, failure, failed, done } = await send(row, fault, false)
      expect(done, fault.name).toBe(0)
      expect(failed, fault.name).toBeDefined()
      expect(rest.callsOf(row.method), fault.name).toHaveLength(1)
      const { reason } = failure ?? {}
      expect(reason, fault.name).toMatchObject({ kind: fault.kind })
      if (!(reason instanceof RestError)) throw new Error(fault.name)
      expect(writeFailure(reason, say), fault.name).not.toContain(sentinel)
    }
  })

  it('to which the portal answers anything but a proof is not said to be done', async () => {
    for (const result of [false, null, '1', true]) {
      const fault = { status: 200, body: { result, time: {} } }
      const { done, failed } = await send(row, { ...oddAnswer, reply: fault }, false)
      expect(done, JSON.stringify(result)).toBe(0)
      expect(failed, JSON.stringify(result)).toBeDefined()
    }
  })

  it('whose end cannot be looked up is said to be unclear, and not to have failed', async () => {
    for (const fault of faultsFor(writes.indexOf(row))) {
      const { failure, done } = await send(row, fault, true)
      const status = fault.reply === 'cut' ? 0 : fault.reply.status
      const lost = mayBeDone(new RestError(fault.kind, row.method, { status }), true)
      expect(done, fault.name).toBe(0)
      expect(failure?.isUnclear, fault.name).toBe(lost)
    }
  })
})
