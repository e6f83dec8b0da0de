import { afterAll, expect, test } from 'vitest'
import { notLoadedText } from '../../../src/i18n/loadCatalog'
import { openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say, sayInRussian } from '../../support/say'

afterAll(closeAll)

test('a Russian portal shows a Russian card, whatever the browser speaks', async () => {
  const { app, problems } = await openCase({ lang: 'ru' })
  await app.getByRole('heading', { name: sayInRussian('block.reach') }).waitFor()
  await app
    .getByRole('button', { name: sayInRussian('action.callNumber', { number: '+5454777777' }) })
    .waitFor()
  expect(await app.locator('html').getAttribute('lang')).toMatch(/^ru/)
  expect(await app.locator('main').innerText()).not.toMatch(/Get in touch|Stage|Created|empty/)
  problems.expectNone()
})

test('and Russian failures', async () => {
  const { app } = await openCase({ lang: 'ru', fault: 'localizedError' })
  await waitForTitle(app, sayInRussian('fail.notFound.title'))
  await app.getByRole('button', { name: sayInRussian('app.tryAgain') }).waitFor()
})

test('a portal in a language that nobody speaks shows an English card', async () => {
  const { app, problems } = await openCase({ lang: 'xx' })
  await app.getByRole('heading', { name: say('block.reach') }).waitFor()
  problems.expectNone()
})

test('an app whose files cannot be loaded says so in the portal’s language, without any catalog', async () => {
  const { app } = await openCase(
    { lang: 'ru' },
    {
      before: async (page) => {
        await page.route(/\/assets\/(start|ru|en)[^/]*\.js/, (route) => route.abort())
      },
    },
  )
  await app.getByText(notLoadedText('ru')).waitFor()
})
