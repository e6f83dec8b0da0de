import { describe, expect, it } from 'vitest'
import { FailedWrite, failureOf } from '../../../src/lead/write/FailedWrite'
import { RestError, type RestFailure } from '../../../src/rest/failure/RestError'

const readAt = 1_000
const later = 2_000

const failed = (kind: RestFailure, isUnclear = false): FailedWrite =>
  new FailedWrite(new RestError(kind, 'crm.lead.update'), isUnclear, readAt)

describe('a failed write', () => {
  it('says what its call said, else its reason', () => {
    const call = new RestError('timeout', 'crm.lead.update')
    expect(new FailedWrite(call, true, readAt).message).toBe(call.message)
    expect(new FailedWrite('notKept', false, readAt).message).toBe('notKept')
  })

  it('for want of a right is not offered again before the lead has been read again', () => {
    expect(failureOf(failed('accessDenied'), readAt).isLasting).toBe(true)
    expect(failureOf(failed('accessDenied'), later).isLasting).toBe(false)
    expect(failureOf(failed('accessDenied'), readAt).canRepeat).toBe(false)
    expect(failureOf(failed('accessDenied'), later).canRepeat).toBe(true)
  })

  it('of what is gone, or was changed by others, is not offered again', () => {
    expect(failureOf(failed('notFound'), later).canRepeat).toBe(false)
    expect(failureOf(new FailedWrite('overtaken', false, readAt), later).canRepeat).toBe(false)
  })

  it('of another kind may be tried again at once', () => {
    expect(failureOf(failed('timeout', true), readAt)).toMatchObject({
      isUnclear: true,
      isLasting: false,
      canRepeat: true,
    })
    expect(failureOf(new FailedWrite('notKept', false, readAt), readAt).isLasting).toBe(false)
  })
})
