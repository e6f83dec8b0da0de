import { afterAll, expect, test } from 'vitest'
import { openCase, waitForTitle } from '../support/openCase'
import { openSettings } from '../support/openSettings'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

const darkPage = 'rgb(23, 23, 23)'
const pageColour = () => getComputedStyle(document.documentElement).backgroundColor

test('a person’s colours are there after a reload, at the next opening, and before the app itself', async () => {
  const { app, page, frame, portal, problems } = await openCase({ admin: false, open: 'GET' })
  await waitForTitle(app, 'Lead #1591')
  await openSettings(app)
  await app.getByRole('radio', { name: say('settings.theme.dark') }).check()
  await app.getByRole('main').getByText(say('settings.saved')).waitFor()
  expect(await (await frame()).evaluate(pageColour)).toBe(darkPage)

  // The portal's page still has the settings from when it was rendered.
  const first = await frame()
  await Promise.all([first.waitForNavigation(), first.evaluate(() => location.reload())])
  await waitForTitle(app, 'Lead #1591')
  expect(await (await frame()).evaluate(pageColour)).toBe(darkPage)
  // Waits for the images, whose requests leaving the page would cancel.
  await expect.poll(() => app.locator('img').first().evaluate(isComplete)).toBe(true)

  await page.goto(portal.url({ admin: false, lead: '2001' }))
  await app.getByRole('button', { name: say('action.more'), exact: true }).waitFor()
  expect(await (await frame()).evaluate(pageColour)).toBe(darkPage)
  problems.expectNone(/\/portal\/log net::ERR_ABORTED/)

  // The page has its colours even though the app's files do not load.
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto(portal.url({ admin: false, lead: '2001' }))
  await app.locator('body').waitFor({ state: 'attached' })
  expect(await (await frame()).evaluate(pageColour)).toBe(darkPage)
})

function isComplete(image: Element): boolean {
  return image instanceof HTMLImageElement && image.complete
}
