import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sendOnce, type WriteSteps } from '../../../src/lead/write/sendOnce'
import { RestError, type RestFailure } from '../../../src/rest/failure/RestError'

beforeEach(() => {
  vi.useFakeTimers()
})

const lost = (kind: RestFailure): RestError => new RestError(kind, 'crm.lead.update')

type Look = boolean | RestError

/** Sends a write that ends like this, and looks for it with these outcomes, one after the other. */
function send(end: true | RestError, ...looks: [Look, ...Look[]]) {
  const times: number[] = []
  const begin = Date.now()
  let ended: unknown = 'sending'
  const steps: WriteSteps<string, true> = {
    send: async () => {
      if (end === true) return end
      throw end
    },
    check: async () => {
      times.push(Date.now() - begin)
      const look = looks.shift()
      if (typeof look !== 'boolean') throw look ?? new Error('Nobody expected this look')
      return look
    },
    onDone: () => undefined,
  }
  void sendOnce(steps, 'value', 0).then(
    () => (ended = 'done'),
    (failed: unknown) => (ended = failed),
  )
  return { times, ended: () => ended }
}

const unanswered: readonly RestFailure[] = ['noNetwork', 'portalFault', 'timeout']

describe.each(unanswered)('a write that ends without an answer (%s)', (kind) => {
  it('and is not done yet is looked for once more before anything is said', async () => {
    const { times, ended } = send(lost(kind), false, true)
    await vi.advanceTimersByTimeAsync(1_999)
    expect(ended()).toBe('sending')
    await vi.advanceTimersByTimeAsync(1)
    expect(ended()).toBe('done')
    expect(times).toEqual([0, 2_000])
  })

  it('and is not there later, either, is not said to have failed', async () => {
    const failure = lost(kind)
    const { ended } = send(failure, false, false)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(ended()).toMatchObject({ reason: failure, isUnclear: true })
  })

  it.each([
    ['at once', [lost('noNetwork')]],
    ['later', [false, lost('noNetwork')]],
  ] as const)('and cannot be looked for %s is unclear', async (_when, [first, ...others]) => {
    const failure = lost(kind)
    const { ended } = send(failure, first, ...others)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(ended()).toMatchObject({ reason: failure, isUnclear: true })
  })
})

it('a write that is done at the first look needs no other', async () => {
  const { times, ended } = send(lost('noNetwork'), true)
  await vi.advanceTimersByTimeAsync(0)
  expect(ended()).toBe('done')
  expect(times).toEqual([0])
})

it('a write that the portal said yes to and does not show was not kept', async () => {
  const { ended } = send(true, false)
  await vi.advanceTimersByTimeAsync(0)
  expect(ended()).toMatchObject({ reason: 'notKept', isUnclear: false })
})

it('a write that the portal refused has failed, and is not looked for', async () => {
  const { times, ended } = send(lost('accessDenied'), true)
  await vi.advanceTimersByTimeAsync(0)
  expect(ended()).toMatchObject({ isUnclear: false })
  expect(times).toEqual([])
})
