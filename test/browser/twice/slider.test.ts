import type { FrameLocator } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { messages, openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

const link = (app: FrameLocator) => app.getByRole('link', { name: say('action.openInPortal') })

test('a page of the portal opens in the slider of an older portal, which refuses the way to set its width', async () => {
  const { app, page, problems } = await openCase({ fault: 'oneWidth' })
  await link(app).click()
  const close = page.getByRole('button', { name: /^Close/ })
  await close.click()
  expect(await messages(page, 'openPath').count()).toBe(2)
  // From then on it is asked once.
  await link(app).click()
  await close.waitFor()
  expect(await messages(page, 'openPath').count()).toBe(3)
  expect(page.context().pages()).toHaveLength(1)
  problems.expectNone()
})

test('a page of the portal opens in a tab at the second press where the portal has no slider for apps', async () => {
  const { app, page } = await openCase({ fault: 'noSlider' }, { clock: true })
  await link(app).click()
  await messages(page, 'openPath').waitFor({ state: 'attached' })
  await page.clock.fastForward(2_000)
  const tab = page.waitForEvent('popup')
  await link(app).click()
  expect(new URL((await tab).url()).pathname).toBe('/crm/lead/details/1591/')
})
