import { afterAll, describe, expect, test } from 'vitest'
import type { Fault } from '../../portal/PortalCase'
import { answersTo, openCase, skipTimeUntil, waitForTitle } from '../support/openCase'
import { refuseLead } from '../support/refuseLead'
import { closeAll } from '../support/sharedStage'
import { say, saying } from '../../support/say'

afterAll(closeAll)

/** The browser's own console message about a response with an error status. */
const browsersOwnWords = [/Failed to load resource/, /blocked by CORS policy/, /^failed request/]

const retrying = say('app.retrying')

const passed: readonly [fault: Fault, notice: string | RegExp][] = [
  ['rateLimitOnce', saying('app.askedToWait')],
  ['serverErrorOnce', retrying],
]

test.each(passed)(
  '%s, a failure that passes, is tried once more, and the card opens by itself',
  async (fault, notice) => {
    const { app, page } = await openCase({ fault }, { clock: true })
    await app.getByRole('main').getByText(notice).waitFor()
    await skipTimeUntil(page, app.getByRole('heading', { name: 'Lead #1591' }))
  },
)

test('a call that is never answered ends, and can be tried again', async () => {
  const { app, page } = await openCase({ fault: 'hang' }, { clock: true })
  await app.getByRole('heading', { name: say('app.loading') }).waitFor({ state: 'attached' })
  await skipTimeUntil(page, app.getByRole('main').getByText(say('app.slow')))
  const told = app.getByRole('heading', { name: say('fail.timeout.title') })
  await skipTimeUntil(page, told, 10_000)
  await app.getByRole('button', { name: say('app.tryAgain') }).waitFor()
})

test('trying again after the fault is over opens the card', async () => {
  const { app, page } = await openCase(
    { fault: 'none' },
    { before: (own) => refuseLead(own, 400, { error: '', error_description: 'Not found' }) },
  )
  await waitForTitle(app, say('fail.notFound.title'))
  await page.unrouteAll()
  await app.getByRole('button', { name: say('app.tryAgain') }).click()
  await waitForTitle(app, 'Lead #1591')
})

const harmless: readonly Fault[] = [
  'installMode',
  'methodGone',
  'noAuthData',
  'noTime', // as of some on-premise portals
]

describe('what does not concern the lead itself does not keep the card from opening', () => {
  // Answers without times or methods that are gone: `callMethod.test.ts`, `callBatch.test.ts`.
  test.each(harmless)('%s', async (fault) => {
    const { app, portal, problems } = await openCase({ fault })
    await waitForTitle(app, 'Lead #1591')
    await app.getByRole('link', { name: '+5454777777' }).waitFor()
    expect(answersTo(portal, 'crm.lead.get')).toHaveLength(1)
    problems.expectNone(...browsersOwnWords)
  })
})
