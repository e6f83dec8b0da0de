import { afterAll, expect, test } from 'vitest'
import { answersTo, messages, openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'

afterAll(closeAll)

test('an access token that is over is renewed once, and the call made again once', async () => {
  const { app, page, portal } = await openCase({ fault: 'tokenExpired' })
  await waitForTitle(app, 'Lead #1591')
  expect(answersTo(portal, 'crm.lead.get')).toEqual([401, 200])
  await expect.poll(() => messages(page, 'refreshAuth').count()).toBe(1)
})
