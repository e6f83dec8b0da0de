import type { FrameLocator } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

const darkPage = 'rgb(23, 23, 23)'
const pageColour = () => getComputedStyle(document.documentElement).backgroundColor

const openSettings = async (app: FrameLocator): Promise<void> => {
  await app.getByRole('button', { name: say('action.more'), exact: true }).click()
  await app.getByRole('menuitem', { name: say('settings.open') }).click()
}

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

test('what an administrator sets for everybody, somebody else sees and cannot set', async () => {
  const { app, page, portal, problems } = await openCase({ admin: true, lead: '2001' })
  await openSettings(app)
  await app.getByRole('checkbox', { name: say('block.address') }).uncheck()
  await app
    .getByRole('button', { name: say('settings.moveUp', { block: say('block.people') }) })
    .click()
  await app.getByRole('checkbox', { name: /another stage/ }).uncheck()
  await app.getByRole('button', { name: say('settings.save') }).click()
  await app.getByRole('main').getByText(say('settings.saved')).waitFor()

  await page.goto(portal.url({ admin: false, lead: '2001' }))
  await app.getByRole('heading', { name: say('block.comments') }).waitFor()
  expect(await app.getByRole('heading', { name: say('block.address') }).count()).toBe(0)
  const titles = await app.getByRole('heading', { level: 2 }).allTextContents()
  expect(titles.indexOf(say('block.people'))).toBeLessThan(titles.indexOf(say('block.comments')))
  const stages = app.getByRole('list', { name: say('lead.stagePath') })
  await stages.getByRole('listitem').first().waitFor()
  expect(await stages.getByRole('button').count()).toBe(0)
  await openSettings(app)
  await app.getByText(say('settings.onlyAdministrator')).waitFor()
  expect(await app.getByRole('button', { name: say('settings.save') }).count()).toBe(0)

  await page.goto(portal.url({ admin: true, lead: '2001' }))
  await openSettings(app)
  await app.getByRole('button', { name: say('settings.defaults') }).click()
  await app.getByRole('button', { name: say('settings.save') }).click()
  await app.getByRole('main').getByText(say('settings.saved')).waitFor()
  await app.getByRole('button', { name: say('install.back'), exact: true }).click()
  await app.getByRole('heading', { name: say('block.address') }).waitFor()
  problems.expectNone(/\/portal\/log net::ERR_ABORTED/)
})

function isComplete(image: Element): boolean {
  return image instanceof HTMLImageElement && image.complete
}
