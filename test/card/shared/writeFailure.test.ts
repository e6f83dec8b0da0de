import { describe, expect, it } from 'vitest'
import { writeFailure } from '../../../src/card/shared/writeFailure'
import { RestError } from '../../../src/rest/RestError'
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
