import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'

/** So long react-query keeps what nothing shows any more, ms. */
const keptFor = 300_000

/** Resolves when nothing is on its way any more, and what has come is drawn. */
export async function settle(page: Page, app: Frame): Promise<void> {
  await expect
    .poll(async () => {
      await page.clock.runFor(500)
      return app.locator('[aria-busy="true"]').count()
    })
    .toBe(0)
}

/** Lets so much time go by that only what is shown is still kept. */
export async function rest(page: Page, app: Frame): Promise<void> {
  await page.clock.runFor(keptFor + 10_000)
  await settle(page, app)
}
