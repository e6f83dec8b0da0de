import { afterAll, describe, expect, test } from 'vitest'
import { openCase, skipTimeUntil, stopTime } from '../support/openCase'
import { closeAll, sharedStage } from '../support/sharedStage'
import { walked } from '../../support/walked'
import { say } from '../../support/say'

afterAll(closeAll)

const faults = ['silent', 'wrongSid'] as const

describe.each(walked(faults, (fault) => fault === 'silent'))(
  'a portal that does not answer (%s)',
  (fault) => {
    test('is waited for ten seconds, then said to be silent, and can be asked anew', async () => {
      const { app, page, problems } = await openCase({ fault }, { clock: true })
      await app.getByRole('heading', { name: say('app.loading') }).waitFor({ state: 'attached' })
      await stopTime(page)
      const silent = app.getByRole('heading', { name: say('fail.silent.title') })
      await skipTimeUntil(page, app.getByRole('main').getByText(say('app.slow')), 500)
      expect(await silent.isVisible()).toBe(false)
      await skipTimeUntil(page, silent)
      problems.expectNone()
      await page.clock.resume()

      const { served } = await sharedStage()
      const loaded = page.waitForRequest(
        (request) => request.isNavigationRequest() && request.url().startsWith(served.url),
      )
      await app.getByRole('button', { name: say('app.reload') }).click()
      // Not a reload: for a page opened by a form the browser would ask whether to send it again.
      expect((await loaded).method()).toBe('GET')
      await app.getByRole('heading', { name: say('app.loading') }).waitFor({ state: 'attached' })
    })
  },
)
