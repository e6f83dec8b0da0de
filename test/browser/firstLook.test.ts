import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openCase, waitForTitle } from './openCase'
import { closeAll } from './sharedStage'

afterAll(closeAll)

/** Keeps a file of the app from arriving until it is let go. */
async function holdBack(page: Page, file: RegExp): Promise<() => void> {
  let letGo = (): void => undefined
  const allowed = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(file, async (route) => {
    await allowed
    await route.continue()
  })
  return letGo
}

const title = 'Kitchen “Nordlicht”, 4.2 m, with island'

test('shows the title while React is still on its way, where the card will have it', async () => {
  let letGo = (): void => undefined
  const { app, problems } = await openCase(
    { lead: '2001' },
    { before: async (page) => void (letGo = await holdBack(page, /\/react-[^/]+\.js$/)) },
  )
  await waitForTitle(app, title)
  expect(await app.getByRole('link').count()).toBe(0)
  const heading = app.getByRole('heading', { level: 1 })
  const early = await heading.boundingBox()
  letGo()
  await app.getByRole('button', { name: 'Refresh' }).waitFor()
  await waitForTitle(app, title)
  const final = await heading.boundingBox()
  expect([final?.x, final?.y]).toEqual([early?.x, early?.y])
  problems.expectNone()
})

test('shows who it is and how to reach them while the rest of the card is on its way', async () => {
  let letGo = (): void => undefined
  const { app, problems } = await openCase(
    { lead: '2001' },
    { before: async (page) => void (letGo = await holdBack(page, /\/laterParts-[^/]+\.js$/)) },
  )
  await app.getByRole('region', { name: 'Get in touch' }).waitFor()
  await app
    .getByRole('button', { name: /^Call / })
    .first()
    .waitFor()
  expect(await app.getByRole('region', { name: 'Address' }).count()).toBe(0)
  letGo()
  await app.getByRole('region', { name: 'Address' }).waitFor()
  await app.getByText('Mark Testow').first().waitFor()
  problems.expectNone()
})

test('keeps the contacts, and says what is missing, when the rest of the card cannot be had', async () => {
  const { app } = await openCase(
    { lead: '2001' },
    {
      before: async (page) => {
        await page.route(/\/laterParts-[^/]+\.js$/, (route) => route.abort())
      },
    },
  )
  await app.getByRole('region', { name: 'Address' }).getByText('could not be shown').waitFor()
  await app
    .getByRole('button', { name: /^Call / })
    .first()
    .waitFor()
  await waitForTitle(app, title)
})
