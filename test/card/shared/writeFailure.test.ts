import { describe, expect, it } from 'vitest'
import { writeFailure } from '../../../src/card/shared/writeFailure'
import { en } from '../../../src/i18n/en'
import { createTranslate } from '../../../src/i18n/messages'
import { ru } from '../../../src/i18n/ru'
import { RestError } from '../../../src/rest/RestError'

describe('a change of the lead that was refused for want of a scope', () => {
  it.each(['crm.lead.update', 'crm.activity.todo.add', 'crm.timeline.comment.add'])(
    'by %s names it',
    (method) => {
      const error = new RestError('scopeMissing', method)
      expect(writeFailure(error, createTranslate(en, 'en-GB'))).toBe(
        'The app lacks the permission “crm”; the administrator can grant it in the app’s settings.',
      )
      expect(writeFailure(error, createTranslate(ru, 'ru-RU'))).toBe(
        'Приложению не хватает права «crm»; администратор может выдать его в настройках приложения.',
      )
    },
  )
})
