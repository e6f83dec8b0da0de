import { afterAll, expect, test } from 'vitest'
import { openPage, waitForTitle } from '../support/openCase'
import { closeAll, sharedStage } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

test('opened by itself, the app says what it is and how to install or run it', async () => {
  const { served } = await sharedStage()
  const { page, problems } = await openPage()
  await page.goto(served.url)
  await waitForTitle(page, say('outside.title'))
  await page.getByRole('heading', { name: say('outside.install.title') }).waitFor()
  await page.getByText('npm start').waitFor()
  problems.expectNone()
})

test('in the language of the browser', async () => {
  const { served } = await sharedStage()
  const { page, problems } = await openPage({ locale: 'ru-RU' })
  await page.goto(served.url)
  await page.getByRole('heading', { level: 1, name: 'для Битрикс24' }).waitFor()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toMatch(/^ru/)
  problems.expectNone()
})

test('in a frame of a page that is no portal', async () => {
  const { served, portal } = await sharedStage()
  const { page, problems } = await openPage()
  await page.goto(`${portal.origin}/company/personal/user/1/`)
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { name: 'preview', src }))
  }, served.url)
  await waitForTitle(page.frameLocator('iframe'), say('outside.title'))
  problems.expectNone()
})
