import type { Page, Route } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openCase, waitForTitle } from '../support/openCase'
import { closeAll, sharedStage } from '../support/sharedStage'
import { say } from '../../support/say'
import { readKept, readShown, type Kept } from './readKept'
import { stretches } from './theWalk'
import { watchSecrets, type SecretsWatch } from './watchSecrets'

afterAll(closeAll)

/** Of lead 2001 and its contact: what may be on the screen, and nowhere else. */
const personal = ['Marta', 'Beispiel', 'marta@example.com', '23125 001', '4930231250', 'Nordlicht']

/** Answers a method with an error whose words repeat the secrets, as servers do that tell what they were given. */
async function repeatSecrets(page: Page, method: string, { secrets }: SecretsWatch): Promise<void> {
  await page.route(new RegExp(`/rest/${method.replaceAll('.', '\\.')}`), async (route: Route) => {
    const all = [...secrets]
    await route.fulfill({
      status: 400,
      headers: { 'access-control-allow-origin': '*' },
      json: {
        error: '',
        error_description: `Wrong: auth=${all[0]}, auth = "${all[0]}", token ${all.join(', ')}`,
      },
    })
  })
}

/** Where any of these texts was found, a line for each; never the text itself. */
const findIn = (places: readonly Kept[], texts: Iterable<string>): string[] =>
  [...texts].flatMap((text, index) =>
    places.filter((place) => place.text.includes(text)).map(({ where }) => `${index} in ${where}`),
  )

async function watchPage(page: Page) {
  const { portal, served } = await sharedStage()
  const appOrigin = new URL(served.url).origin
  const watch = watchSecrets(page, portal.origin)
  const check = async (): Promise<void> => {
    expect(watch.secrets.size).toBeGreaterThanOrEqual(4)
    const kept = [...(await readKept(page, appOrigin)), ...watch.sightings]
    const shown = await readShown(page, appOrigin)
    expect(shown.length).toBeGreaterThan(0)
    const log = { where: 'the log', text: await page.getByTestId('log').innerHTML() }
    expect(findIn([...kept, ...shown, log], watch.secrets)).toEqual([])
    expect(findIn(kept, personal)).toEqual([])
    expect(findIn([...kept, ...shown], ['TOKEN_OF_THE_CALLER'])).toEqual([])
    // As `auth=***` the words of an error say what it was.
    const named = [...kept, ...shown].filter(({ text }) => /auth=(?!\*\*\*)/.test(text))
    expect(named.map(({ where }) => where)).toEqual([])
  }
  return { watch, check }
}

test('on a walk through the whole app nothing secret gets where it outlasts it or others see it', async () => {
  let watched: Awaited<ReturnType<typeof watchPage>> | undefined
  const { app, page, portal } = await openCase(stretches[0]?.portalCase, {
    before: async (opened) => {
      watched = await watchPage(opened)
      await repeatSecrets(opened, 'crm.activity.todo.add', watched.watch)
    },
  })
  for (const [index, { portalCase, walk }] of stretches.entries()) {
    if (index > 0) await page.goto(portal.url(portalCase))
    await walk(app, page)
    await watched?.check()
  }
})

test('a failure shows and copies nothing of what the portal repeats', async () => {
  let watched: Awaited<ReturnType<typeof watchPage>> | undefined
  const { app, page } = await openCase(
    { lead: '2001' },
    {
      before: async (opened) => {
        watched = await watchPage(opened)
        await repeatSecrets(opened, 'crm.lead.get', watched.watch)
      },
    },
  )
  await waitForTitle(app, say('fail.refused.title'))
  await watched?.check()
  await app.getByRole('button', { name: say('action.copy', { what: say('fail.report') }) }).click()
  // Beside the button; it is read out, too.
  await app.getByRole('main').getByText(say('action.copied')).waitFor()
  const field = page.getByRole('textbox', { name: say('field.id') })
  await field.fill('')
  await field.press('ControlOrMeta+V')
  const report = await field.inputValue()
  expect(report).toContain('crm.lead.get')
  const { secrets = new Set<string>() } = watched?.watch ?? {}
  expect(
    findIn([{ where: 'the report', text: report }], [...secrets, ...personal, '2001']),
  ).toEqual([])
})
