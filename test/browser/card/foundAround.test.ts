import type { Locator } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { askPortal } from '../support/askPortal'
import { expectFit } from '../support/expectFit'
import { messages, openCase } from '../support/openCase'
import { closeAll, sharedStage } from '../support/sharedStage'
import { say, saying } from '../../support/say'

afterAll(closeAll)

const isUnfolded = (button: Locator): Promise<string | null> => button.getAttribute('aria-expanded')

test('products, duplicates and deals unfold by mouse and keyboard, fit, open in the portal, and say what was refused', async () => {
  const ask = await askPortal((await sharedStage()).portal)
  const sameNumber = [{ VALUE: '+49 30 23125001', VALUE_TYPE: 'WORK' }]
  await ask('crm.lead.add', {
    fields: { TITLE: 'Wardrobe for the hall', STATUS_ID: 'PROCESSED', PHONE: sameNumber },
  })
  const opened = await openCase({ lead: '2001' })
  const { app, page, portal, problems } = opened
  const card = app.getByRole('main')
  const fits = async (): Promise<void> => {
    await expectFit(opened, { width: 320, height: 900 })
    await expectFit(opened, { width: 1280, height: 900 })
  }
  const asked = messages(page, 'openPath')

  const products = card.getByRole('button', { name: say('products.count', { count: 3 }) })
  await products.click()
  const worktop = card.getByRole('listitem').filter({ hasText: 'Worktop, oak, 38 mm' })
  await worktop.getByText(saying('products.price')).waitFor()
  const duplicates = card.getByRole('button', { name: saying('duplicates.found') })
  await duplicates.press('Enter')
  const twin = card.getByRole('listitem').filter({ hasText: 'Wardrobe for the hall' })
  await twin.getByText('Processed').waitFor()
  await twin.getByText('Ann Leeway').waitFor()
  await fits()
  await products.press('Space')
  expect(await isUnfolded(products)).toBe('false')
  await twin.getByRole('link').press('Enter')
  await asked.filter({ hasText: '/crm/lead/details/' }).first().waitFor({ state: 'attached' })

  await page.goto(portal.url({ lead: '2006', theme: 'dark' }))
  const deals = card.getByRole('region', { name: say('block.deals') })
  const more = deals.getByRole('button', { name: saying('action.showAll') })
  await more.press('Enter')
  // The first new row takes the focus, for the button is gone.
  const older = deals.getByRole('link', { name: 'First kitchen for the holiday home' })
  await expect.poll(() => older.evaluate((row) => row === document.activeElement)).toBe(true)
  await deals.getByText(say('deals.ofClient')).waitFor()
  await fits()
  await deals.getByRole('link', { name: 'Wardrobe' }).click()
  await asked.filter({ hasText: '/crm/deal/details/512/' }).waitFor({ state: 'attached' })
  problems.expectNone(/ERR_ABORTED$/)

  await page.goto(portal.url({ lead: '2001', fault: 'directoriesRefused' }))
  for (const text of ['products.unread', 'duplicates.unread', 'deals.unread'] as const) {
    const part = card.getByText(say(text)).first()
    await part.waitFor()
    await part.getByRole('button', { name: say('app.tryAgain') }).waitFor()
  }
  await fits()
})
