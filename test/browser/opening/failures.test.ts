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

/** Runs an action that reloads the app, and waits for the GET request for its page. */
async function reload(page: Page, act: () => Promise<void>): Promise<void> {
  const { served } = await sharedStage()
  const loaded = page.waitForRequest(
    (request) => request.isNavigationRequest() && request.url().startsWith(served.url),
  )
  await act()
  expect((await loaded).method()).toBe('GET')
}
