import { describe, expect, it } from 'vitest'
import type { BatchAnswer } from '../../src/rest/callBatch'
import { RestError } from '../../src/rest/failure/RestError'
import { throwIfAllFailed } from '../../src/rest/throwIfAllFailed'

const given: BatchAnswer = { ok: true, result: [] }
const denied: BatchAnswer = { ok: false, failure: new RestError('accessDenied', 'user.get') }
const missing: BatchAnswer = { ok: false, failure: new RestError('methodMissing', 'crm.item.list') }

const trying = (...answers: BatchAnswer[]) => {
  return () => throwIfAllFailed(answers)
}

describe('several commands for one thing', () => {
  it('have failed where none was answered, for the reason of the first', () => {
    expect(trying(denied, missing)).toThrow(denied.failure)
    expect(trying(missing)).toThrow(missing.failure)
  })

  it('have not where one of them was answered, or none was sent', () => {
    for (const answers of [[given, denied], [denied, given], [given], []]) {
      expect(trying(...answers)).not.toThrow()
    }
  })
})
