import { describe, expect, it } from 'vitest'
import { mayBeDone } from '../../../src/rest/failure/mayBeDone'
import { RestError, type RestFailure } from '../../../src/rest/failure/RestError'

const isUnclear = (kind: RestFailure, wasOnline = true): boolean =>
  mayBeDone(new RestError(kind, 'crm.lead.update'), wasOnline)
const isUnclearAt = (status: number): boolean =>
  mayBeDone(new RestError('portalFault', 'crm.lead.update', { status }), true)

describe('what the portal was asked to do', () => {
  it.each(['timeout', 'portalFault', 'noNetwork'] as const)('may be done after %s', (kind) => {
    expect(isUnclear(kind)).toBe(true)
  })

  it.each(['accessDenied', 'refused', 'sessionOver', 'tooManyRequests'] as const)(
    'is not done after %s, with which it answered',
    (kind) => expect(isUnclear(kind)).toBe(false),
  )

  it('is not done where the portal refused it without a word, but may be where the portal broke down', () => {
    expect([400, 403].map(isUnclearAt)).toEqual([false, false])
    expect([500, 502, 200].map(isUnclearAt)).toEqual([true, true, true])
  })

  it('has not left a computer without a network', () => {
    expect(isUnclear('noNetwork', false)).toBe(false)
    expect(isUnclear('timeout', false)).toBe(true)
  })
})
