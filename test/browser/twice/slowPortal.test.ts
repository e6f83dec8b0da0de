import { afterAll, test } from 'vitest'
import { openCase, skipTimeUntil, stopTime } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

test('an answer of the portal that comes late still opens the card', async () => {
  const { app, page, problems } = await openCase({ fault: 'slowInit' }, { clock: true })
  await app.getByRole('heading', { name: say('app.loading') }).waitFor({ state: 'attached' })
  // The portal's answer waits on the same clock: a stopped one keeps it from coming before the failure is seen.
  await stopTime(page)
  // Silent for two seconds: steps that are shorter see it, however late the page was drawn.
  await skipTimeUntil(page, app.getByRole('heading', { name: say('fail.silent.title') }), 500)
  await skipTimeUntil(page, app.getByRole('heading', { name: 'Lead #1591' }))
  await app.getByRole('link', { name: '+5454777777' }).waitFor()
  problems.expectNone()
})
