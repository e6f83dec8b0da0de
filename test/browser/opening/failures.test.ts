import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import type { Fault } from '../../portal/PortalCase'
import { answersTo, openCase, skipTimeUntil, waitForTitle } from '../support/openCase'
import { closeAll, sharedStage } from '../support/sharedStage'
import { walked } from '../../support/walked'
import { say, saying } from '../../support/say'

afterAll(closeAll)

/** The browser's own console message about a response with an error status. */
const browsersOwnWords = [/Failed to load resource/, /blocked by CORS policy/, /^failed request/]

const retrying = say('app.retrying')

const lasting: readonly [fault: Fault, title: string][] = [
  ['notFound', say('fail.notFound.title')],
  ['emptyCode200', say('fail.notFound.title')],
  ['scopeMissing', say('fail.scopeMissing.title')],
  ['overload', say('fail.blocked.title')],
]

// The one that the SDK takes for a success; all answers: `callMethod.test.ts`, all words: `FailureScreen.test.tsx`.
describe('a lead that cannot be shown says why, and trying again asks once more', () => {
  test.each(walked(lasting, ([fault]) => fault === 'emptyCode200'))(
    '%s: %s',
    async (fault, title) => {
      const { app, portal, problems } = await openCase({ fault })
      await waitForTitle(app, title)
      // A lasting failure, so that no request is retried.
      expect(answersTo(portal, 'crm.lead.get')).toHaveLength(1)

      await app.getByRole('button', { name: say('app.tryAgain') }).click()
      await expect.poll(() => answersTo(portal, 'crm.lead.get')).toHaveLength(2)
      await waitForTitle(app, title)
      problems.expectNone(...browsersOwnWords)
    },
  )
})

const passing: readonly [fault: Fault, title: string, notice: string | RegExp][] = [
  ['rateLimit', say('fail.tooManyRequests.title'), saying('app.askedToWait')],
  ['noCors', say('fail.noNetwork.title'), retrying],
  ['offline', say('fail.noNetwork.title'), retrying],
]

const passed: readonly [fault: Fault, notice: string | RegExp][] = [
  ['rateLimitOnce', saying('app.askedToWait')],
  ['serverErrorOnce', retrying],
]

describe('a failure that may pass is tried once more before it is told', () => {
  // Only a browser hides an answer. A cut connection: `card/moveLead.test.ts`; the rest: `FailureScreen.test.tsx`.
  test.each(walked(passing, ([fault]) => fault === 'noCors'))(
    '%s: %s',
    async (fault, title, notice) => {
      const { app, page, problems } = await openCase({ fault }, { clock: true })
      await app.getByRole('main').getByText(notice).waitFor()
      await skipTimeUntil(page, app.getByRole('heading', { level: 1, name: title, exact: true }))

      const again = page.waitForRequest(/\/rest\/crm\.lead\.get/)
      await app.getByRole('button', { name: say('app.tryAgain') }).click()
      await again
      problems.expectNone(...browsersOwnWords)
    },
  )

  test.each(walked(passed, ([fault]) => fault === 'rateLimitOnce'))(
    '%s: then the card opens by itself',
    async (fault, notice) => {
      const { app, page } = await openCase({ fault }, { clock: true })
      await app.getByRole('main').getByText(notice).waitFor()
      await skipTimeUntil(page, app.getByRole('heading', { name: 'Lead #1591' }))
    },
  )
})

test('a call that is never answered ends, and can be tried again', async () => {
  const { app, page } = await openCase({ fault: 'hang' }, { clock: true })
  await app.getByRole('heading', { name: say('app.loading') }).waitFor({ state: 'attached' })
  await skipTimeUntil(page, app.getByRole('main').getByText(say('app.slow')))
  const told = app.getByRole('heading', { name: say('fail.timeout.title') })
  await skipTimeUntil(page, told, 10_000)
  await app.getByRole('button', { name: say('app.tryAgain') }).waitFor()
})

test('an unreadable answer of the portal’s page is told, and the frame, however low, can be loaded anew', async () => {
  const { app, page, problems } = await openCase({ fault: 'badPayload' })
  await waitForTitle(app, say('fail.broken.title'))
  problems.expectNone()
  const button = app.getByRole('button', { name: say('app.reload') })
  for (const width of [1280, 768]) {
    await page.setViewportSize({ width, height: 900 })
    const frame = await app.owner().boundingBox()
    const box = await button.boundingBox()
    if (!frame || !box) throw new Error('Nothing to measure')
    // The portal sizes no frame that it has not answered.
    expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height)
  }
  await reload(page, () => button.click())
  await waitForTitle(app, say('fail.broken.title'))
})

test('trying again after the fault is over opens the card', async () => {
  const { app, page } = await openCase({ fault: 'none' }, { before: refuseLead })
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

/** What the frame says: a browser has its own. */
const ofFrame = (fault: Fault): boolean => fault === 'installMode' || fault === 'noAuthData'

describe('what does not concern the lead itself does not keep the card from opening', () => {
  // Answers without times or methods that are gone: `callMethod.test.ts`, `callBatch.test.ts`.
  test.each(walked(harmless, ofFrame))('%s', async (fault) => {
    const { app, portal, problems } = await openCase({ fault })
    await waitForTitle(app, 'Lead #1591')
    await app.getByRole('link', { name: '+5454777777' }).waitFor()
    expect(answersTo(portal, 'crm.lead.get')).toHaveLength(1)
    problems.expectNone(...browsersOwnWords)
  })
})

async function refuseLead(page: Page): Promise<void> {
  await page.route(/\/rest\/crm\.lead\.get/, (route) =>
    route.fulfill({
      status: 400,
      headers: { 'access-control-allow-origin': '*' },
      json: { error: '', error_description: 'Not found' },
    }),
  )
}

/** Runs an action that reloads the app, and waits for the GET request for its page. */
async function reload(page: Page, act: () => Promise<void>): Promise<void> {
  const { served } = await sharedStage()
  const loaded = page.waitForRequest(
    (request) => request.isNavigationRequest() && request.url().startsWith(served.url),
  )
  await act()
  expect((await loaded).method()).toBe('GET')
}
