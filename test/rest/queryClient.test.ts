import type { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { resetPage } from '../../src/portal/pageState'
import { createQueryClient, retryDelay, shouldRetry, staleAfter } from '../../src/rest/queryClient'
import { RestError, type RestFailure } from '../../src/rest/failure/RestError'

const passing: RestFailure[] = ['tooManyRequests', 'noNetwork', 'portalFault']
const lasting: RestFailure[] = [
  'notFound',
  'accessDenied',
  'invalidId',
  'sessionOver',
  'planWithoutRest',
  'closedToUser',
  'scopeMissing',
  'blocked',
  'methodMissing',
  'portalClosed',
  'timeout',
  'refused',
]
const error = (kind: RestFailure) => new RestError(kind, 'crm.lead.get')

beforeEach(resetPage)

describe('shouldRetry', () => {
  it.each(passing)('tries once more after %s, and not twice', (kind) => {
    expect([0, 1, 2].map((failures) => shouldRetry(failures, error(kind)))).toEqual([
      true,
      false,
      false,
    ])
  })

  it.each(lasting)('does not try again after %s', (kind) => {
    expect(shouldRetry(0, error(kind))).toBe(false)
  })

  it('does not try again after a mistake of our own', () => {
    expect(shouldRetry(0, new TypeError('x is not a function'))).toBe(false)
  })
})

const read = (client: QueryClient, key: string, kind: RestFailure | null) =>
  client.prefetchQuery({
    queryKey: [key],
    queryFn: () => (kind === null ? true : Promise.reject(error(kind))),
    retry: false,
  })

describe('a network that is down', () => {
  it('is not tried again by each query, until one of them works', async () => {
    const client = createQueryClient()
    await read(client, 'a', 'noNetwork')
    expect(shouldRetry(0, error('noNetwork'))).toBe(false)
    expect(shouldRetry(0, error('portalFault'))).toBe(true)
    await read(client, 'c', null)
    expect(shouldRetry(0, error('noNetwork'))).toBe(true)
  })
})

describe('retryDelay', () => {
  it('waits longer when the portal asks to wait', () => {
    expect(retryDelay(0, error('tooManyRequests'))).toBe(4_000)
    expect(retryDelay(0, error('noNetwork'))).toBe(1_000)
    expect(retryDelay(0, new Error('unknown'))).toBe(1_000)
  })
})

describe('a query', () => {
  it('that our own code makes fail has a RestError all the same', async () => {
    const client = createQueryClient()
    await client.prefetchQuery({
      queryKey: ['lead', 5],
      queryFn: () => Promise.reject(new TypeError('x is not a function')),
    })
    const state = client.getQueryState(['lead', 5])
    expect(state?.status).toBe('error')
    expect(state?.error).toEqual(new RestError('portalFault', 'lead'))
  })
})

describe('what was read', () => {
  const day = 86_400_000

  it.each([
    ['a moment ago is not read again', -1_000, 1],
    ['long ago is read again', -day, 2],
    ['before the clock was set back is read again', day, 2],
  ])('%s', async (_what, away, readings) => {
    const client = createQueryClient()
    const queryFn = vi.fn(() => true)
    const query = { queryKey: ['lead', 5], queryFn }
    await client.fetchQuery(query)
    client.setQueryData(query.queryKey, true, { updatedAt: Date.now() + away })
    await client.fetchQuery(query)
    expect(queryFn).toHaveBeenCalledTimes(readings)
  })

  it('is new for a time of its own where that is said', () => {
    expect(staleAfter(5)({ state: { dataUpdatedAt: Date.now() - day } })).toBe(5)
    expect(staleAfter(5)({ state: { dataUpdatedAt: Date.now() + day } })).toBe(-Infinity)
  })
})
