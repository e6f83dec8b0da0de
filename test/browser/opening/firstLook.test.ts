import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closedGate } from '../support/closedGate'
import { openCase, waitForTitle, type OpenedCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'
import { say } from '../../support/say'

afterAll(closeAll)

/** Opens lead 2001 while one file of the app is held back until `letCome` is called. */
async function openWithout(
  file: RegExp,
  width = 1280,
): Promise<OpenedCase & { letCome: () => void }> {
  const gate = closedGate()
  const before = async (page: Page): Promise<void> => {
    await page.route(file, async (route) => {
      await gate.opened
      await route.continue()
    })
  }
  return { ...(await openCase({ lead: '2001' }, { before, width })), letCome: gate.open }
}

const title = 'Kitchen “Nordlicht”, 4.2 m, with island'

test.each(walked([1280, 360], (width) => width === 360))(
  'at %i px, shows title, name and phone while React is on its way, where the card will have them',
  async (width) => {
    const { app, problems, letCome } = await openWithout(/\/react-[^/]+\.js$/, width)
    await waitForTitle(app, title)
    const shown = [
      app.getByRole('heading', { level: 1 }),
      app.locator('.shape-name'),
      app.locator('a[href^="tel:"]').first(),
    ]
    const places = async () => {
      const boxes = shown.map((one) => one.evaluate((element) => element.getBoundingClientRect()))
      return (await Promise.all(boxes)).map(({ x, y }) => [Math.round(x), Math.round(y)])
    }
    await app.locator('a[href^="tel:"]').first().focus()
    const early = await places()
    letCome()
    await app.getByRole('button', { name: say('action.refresh') }).waitFor()
    expect(await places()).toEqual(early)
    // The link had the focus, and has it still.
    expect(await app.locator('a[href^="tel:"]:focus').count()).toBe(1)
    problems.expectNone()
  },
)

test('asks for the files of React behind those of the SDK, while these are on their way', async () => {
  const gate = closedGate()
  const asked: string[] = []
  const {
    app,
    page: portal,
    problems,
  } = await openCase(
    { lead: '2001' },
    {
      before: async (page) => {
        await page.route(/\/(?:sdk|react)-[^/]+\.js$/, async (route) => {
          const isSdk = route.request().url().includes('/sdk-')
          asked.push(isSdk ? 'SDK' : 'React')
          if (isSdk) await gate.opened
          await route.continue()
        })
      },
    },
  )
  await expect.poll(() => asked).toEqual(['SDK', 'React'])
  // Nor does the portal wait for them, whose loading cover hides the placeholder of the card.
  await portal.locator('.cover').waitFor({ state: 'detached' })
  gate.open()
  await waitForTitle(app, title)
  problems.expectNone()
})

test('shows who it is and how to reach them while the rest of the card is on its way', async () => {
  const { app, problems, letCome } = await openWithout(/\/laterParts-[^/]+\.js$/)
  await app.getByRole('region', { name: say('block.reach') }).waitFor()
  await app
    .getByRole('button', { name: /^Call / })
    .first()
    .waitFor()
  expect(await app.getByRole('region', { name: say('block.address') }).count()).toBe(0)
  letCome()
  await app.getByRole('region', { name: say('block.address') }).waitFor()
  await app.getByText('Mark Testow').first().waitFor()
  problems.expectNone()
})
