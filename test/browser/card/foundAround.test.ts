import { afterAll, test } from 'vitest'
import { askPortal } from '../support/askPortal'
import { expectFit } from '../support/expectFit'
import { messages, openCase } from '../support/openCase'
import { closeAll, sharedStage } from '../support/sharedStage'
import { say, saying } from '../../support/say'

afterAll(closeAll)

test('products, duplicates and deals unfold by mouse and keyboard, fit, open in the portal, and say what was refused', async () => {
  const ask = await askPortal((await sharedStage()).portal)
  const sameNumber = [{ VALUE: '+49 30 23125001', VALUE_TYPE: 'WORK' }]
  await ask('crm.lead.add', {
    fields: { TITLE: 'Wardrobe for the hall', STATUS_ID: 'PROCESSED', PHONE: sameNumber },
  })
  const opened = await openCase({ lead: '2001' })
  const { app, page, portal, problems } = opened
  const card = app.getByRole('main')
  const fitsAt = (width: number): Promise<void> => expectFit(opened, { width, height: 900 })
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
  await fitsAt(1280)
  await fitsAt(320)
  // On a phone the products are among the facts that are folded.
  await card.getByRole('button', { name: say('header.lastContact') }).press('Enter')
  await products.press('Space')
  await worktop.waitFor()
  await fitsAt(320)
  await twin.getByRole('link').press('Enter')
  await asked.filter({ hasText: '/crm/lead/details/' }).first().waitFor({ state: 'attached' })

  await page.goto(portal.url({ lead: '2006', theme: 'dark' }))
  const deals = card.getByRole('region', { name: say('block.deals') })
  const older = deals.getByRole('link', { name: 'First kitchen for the holiday home' })
  await older.waitFor()
  await deals.getByText(say('deals.ofClient')).waitFor()
  await fitsAt(320)
  await fitsAt(1280)
  await deals.getByRole('link', { name: 'Wardrobe' }).click()
  await asked.filter({ hasText: '/crm/deal/details/512/' }).waitFor({ state: 'attached' })
  await older.press('Enter')
  await asked.filter({ hasText: '/crm/deal/details/511/' }).waitFor({ state: 'attached' })
  problems.expectNone(/ERR_ABORTED$/)

  await page.goto(portal.url({ lead: '2001', fault: 'directoriesRefused' }))
  for (const text of ['products.unread', 'duplicates.unread', 'deals.unread'] as const) {
    const part = card.getByText(say(text)).first()
    await part.waitFor()
    await part.getByRole('button', { name: say('app.tryAgain') }).waitFor()
  }
  await fitsAt(320)
})
