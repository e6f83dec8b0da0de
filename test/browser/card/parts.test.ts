import type { FrameLocator, Frame, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { measureFit } from '../support/measure'
import { messages, openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say, saying } from '../../support/say'

afterAll(closeAll)

/** Expects that nothing is cut off or overflows on a phone and on a desktop. */
async function expectRoom(page: Page, frame: () => Promise<Frame>): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const inside = await frame()
    await expect.poll(() => measureFit(inside).then((fit) => fit.width)).toBe(width)
    const { sideways, outside } = await measureFit(inside)
    expect({ width, sideways, outside }).toEqual({ width, sideways: 0, outside: [] })
  }
}

const unfold = (app: FrameLocator, name: RegExp) => app.getByRole('button', { name }).first()

test('products, duplicates and deals unfold by mouse and by keyboard, have room, and open in the portal', async () => {
  const { app, frame, page, portal, problems } = await openCase({ lead: '2001' })
  await unfold(app, saying('products.count')).click()
  await app.getByText(saying('products.price')).first().waitFor()
  const duplicates = unfold(app, saying('duplicates.found'))
  await duplicates.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => duplicates.getAttribute('aria-expanded')).toBe('true')
  await expectRoom(page, frame)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await messages(page, 'openPath').first().waitFor({ state: 'attached' })

  await page.goto(portal.url({ lead: '2006', theme: 'dark' }))
  const block = app.getByRole('region', { name: say('block.deals') })
  await block.getByRole('button', { name: saying('action.showAll') }).click()
  await block.getByRole('link', { name: 'First kitchen for the holiday home' }).waitFor()
  await expectRoom(page, frame)
  await block.getByRole('link', { name: 'Wardrobe' }).click()
  await page.getByText('Deal 512').first().waitFor()
  problems.expectNone(/ERR_ABORTED$/)
})
