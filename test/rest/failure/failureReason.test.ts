import { describe, expect, it } from 'vitest'
import { texts as en } from '../../../src/i18n/catalogs/en'
import { createTranslate } from '../../../src/i18n/catalogs/messages'
import { texts as ru } from '../../../src/i18n/catalogs/ru'
import { failureReason } from '../../../src/rest/failure/failureReason'
import { RestError, type RestFailure } from '../../../src/rest/failure/RestError'
import { say, sayInRussian } from '../../support/say'

const inEnglish = createTranslate(en, 'en-GB')
const inRussian = createTranslate(ru, 'ru-RU')
const reason = (kind: RestFailure, method: string, description = '') =>
  failureReason(new RestError(kind, method, { description }), inEnglish)

/** Every kind; a kind that is missing here does not compile. */
const kinds: Record<RestFailure, true> = {
  notFound: true,
  accessDenied: true,
  invalidId: true,
  sessionOver: true,
  planWithoutRest: true,
  closedToUser: true,
  scopeMissing: true,
  tooManyRequests: true,
  blocked: true,
  methodMissing: true,
  portalClosed: true,
  portalFault: true,
  timeout: true,
  noNetwork: true,
  refused: true,
}

describe('a refusal for want of a scope', () => {
  it.each([
    ['crm.lead.list', 'crm'],
    ['crm.timeline.comment.add', 'crm'],
    ['user.get', 'user_brief'],
    ['placement.bind', 'placement'],
    ['placement.get', 'placement'],
  ])('of %s names the scope %s', (method, scope) => {
    const error = new RestError('scopeMissing', method)
    expect(failureReason(error, inEnglish)).toBe(say('reason.scopeMissing', { scope }))
    expect(failureReason(error, inRussian)).toBe(sayInRussian('reason.scopeMissing', { scope }))
  })

  // These need none of the app's scopes, so it cannot know which one the portal means.
  it.each(['user.option.set', 'app.option.set', 'user.option.get', 'profile', 'batch'])(
    'of %s names the method, and no scope that it does not need',
    (method) => {
      const error = new RestError('scopeMissing', method)
      for (const t of [inEnglish, inRussian]) {
        expect(failureReason(error, t)).toContain(method)
        expect(failureReason(error, t)).not.toMatch(/placement|crm|user_brief/)
      }
    },
  )
})

describe('a refusal for want of a right', () => {
  it.each(['placement.get', 'app.option.set'])('of %s needs an administrator', (method) => {
    expect(reason('accessDenied', method)).toBe(say('reason.onlyAdministrator'))
  })

  it.each(['user.option.set', 'crm.lead.list'])('of %s is not for an administrator', (method) => {
    expect(reason('accessDenied', method)).toBe(say('reason.accessDenied'))
  })

  it('of a single call with the code of a plan without REST is told by the method', () => {
    expect(reason('planWithoutRest', 'placement.bind')).toBe(say('reason.onlyAdministrator'))
    expect(reason('planWithoutRest', 'user.option.get')).toBe(say('fail.planWithoutRest.title'))
  })
})

it.each(Object.keys(kinds).flatMap((kind) => (isKind(kind) ? [kind] : [])))(
  'the reason %s is one line that speaks of no lead',
  (kind) => {
    for (const t of [inEnglish, inRussian]) {
      const text = failureReason(new RestError(kind, 'user.option.set'), t)
      expect(text).not.toMatch(/lead|лид|^$|[.\n]$/i)
    }
  },
)

it('the portal’s own words come first', () => {
  expect(reason('refused', 'placement.bind', 'The handler is too long')).toBe(
    'The handler is too long',
  )
  expect(reason('refused', 'placement.bind')).toBe(say('reason.refused'))
})

function isKind(kind: string): kind is RestFailure {
  return Object.hasOwn(kinds, kind)
}
