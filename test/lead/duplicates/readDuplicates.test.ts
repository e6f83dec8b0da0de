import { describe, expect, it } from 'vitest'
import { readDuplicates } from '../../../src/lead/duplicates/readDuplicates'
import type { BatchAnswer } from '../../../src/rest/callBatch'
import { RestError } from '../../../src/rest/failure/RestError'

const given = (result: unknown): BatchAnswer => ({ ok: true, result })
const refused: BatchAnswer = {
  ok: false,
  failure: new RestError('portalFault', 'crm.duplicate.findbycomm'),
}
const ids = (count: number): number[] => Array.from({ length: count }, (_one, id) => id + 10)

describe('the duplicates of a lead', () => {
  const own = { id: 5, contactId: 6, companyId: null }

  it('are those of each phone and e-mail, each once and the newest first, without itself and its client', () => {
    const answers = [given({ LEAD: [5, 8, 7], CONTACT: [6] }), given({ LEAD: [8, 9] })]
    expect(readDuplicates(own, answers)).toEqual({
      records: [9, 8, 7].map((id) => ({ kind: 'lead', id })),
      isCapped: false,
      isUnread: false,
    })
  })

  it('may be more where the portal stopped looking, and are unread where one value was refused', () => {
    expect(readDuplicates(own, [given({ LEAD: ids(19) })]).isCapped).toBe(false)
    expect(readDuplicates(own, [given({ LEAD: ids(20) })]).isCapped).toBe(true)
    expect(readDuplicates(own, [given([]), refused]).isUnread).toBe(true)
  })
})
