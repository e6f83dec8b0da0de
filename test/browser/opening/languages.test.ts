import { afterAll, expect, test } from 'vitest'
import { openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'
import { sayInRussian } from '../../support/say'

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

const parts: [what: string, file: RegExp][] = [
  ['the SDK', /\/assets\/sdk[^/]*\.js/],
  ['the code that asks for the lead', /\/assets\/main[^/]*\.js/],
  ['React', /\/assets\/react[^/]*\.js/],
  ['the app', /\/assets\/start[^/]*\.js/],
  ['its styles', /\/assets\/start[^/]*\.css/],
  ['the app and every catalog', /\/assets\/(start|ru|en)[^/]*\.js/],
]

test.each(walked(parts, ([what]) => what === 'the SDK' || what === 'the app and every catalog'))(
  'where %s cannot be had, the page says so in the portal’s language, and can be asked again',
  async (_what, file) => {
    let isThere = false
    const { app } = await openCase(
      { lang: 'ru' },
      {
        before: async (page) => {
          await page.route(file, (route) => (isThere ? route.continue() : route.abort()))
        },
      },
    )
    const sentence = sayInRussian('app.notLoaded')
    await app.getByText(sentence).waitFor()
    isThere = true
    await app.getByRole('button', { name: sayInRussian('app.reload') }).click()
    await app.getByRole('heading', { level: 1 }).waitFor()
    expect(await app.getByText(sentence).count()).toBe(0)
  },
)
