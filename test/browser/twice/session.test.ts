import { afterAll, describe, expect, test } from 'vitest'
import { answersTo, messages, openCase, skipTimeUntil, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

describe('an access token that is over', () => {
  test('and cannot be renewed ends the session, and says how to go on', async () => {
    const { app, page, portal } = await openCase({ fault: 'refreshSilent' }, { clock: true })
    await messages(page, 'refreshAuth').waitFor({ state: 'attached' })
    await skipTimeUntil(page, app.getByRole('heading', { name: say('fail.sessionOver.title') }))
    expect(answersTo(portal, 'crm.lead.get')).toEqual([401])
    await app.getByRole('button', { name: say('app.reload') }).waitFor()
  })

  test('and unknown to the portal ends the session', async () => {
    const { app, portal } = await openCase({ fault: 'noAuth' })
    await waitForTitle(app, say('fail.sessionOver.title'))
    expect(answersTo(portal, 'crm.lead.get')).toEqual([401])
    await app.getByRole('button', { name: say('app.reload') }).waitFor()
  })
})
