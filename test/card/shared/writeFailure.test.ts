import { describe, expect, it } from 'vitest'
import { writeFailure } from '../../../src/card/shared/writeFailure'
import { RestError } from '../../../src/rest/failure/RestError'
import { say, sayInRussian } from '../../support/say'

describe('a change of the lead that was refused for want of a scope', () => {
  it.each(['crm.lead.update', 'crm.activity.todo.add', 'crm.timeline.comment.add'])(
    'by %s names it',
    (method) => {
      const error = new RestError('scopeMissing', method)
      expect(writeFailure(error, say)).toBe(`${say('reason.scopeMissing', { scope: 'crm' })}.`)
      expect(writeFailure(error, sayInRussian)).toBe(
        `${sayInRussian('reason.scopeMissing', { scope: 'crm' })}.`,
      )
    },
  )
})

describe('a write that is answered with "Not found"', () => {
  it.each(['crm.activity.todo.add', 'crm.activity.update'])(
    'by %s is told in the portal’s words: it need not be the lead that is gone',
    (method) => {
      const error = new RestError('notFound', method, { description: 'Not found' })
      expect(writeFailure(error, say)).toBe(say('app.portalSays', { words: 'Not found' }))
      expect(writeFailure(new RestError('notFound', method), say)).toBe(say('write.refused'))
    },
  )

  it('by a change of the lead says that it was deleted', () => {
    expect(writeFailure(new RestError('notFound', 'crm.lead.update'), say)).toBe(
      say('write.notFound'),
    )
  })
})
