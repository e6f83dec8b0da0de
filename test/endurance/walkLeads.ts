import type { Frame } from 'playwright-core'
import { expect } from 'vitest'
import { manyLeads } from './manyLeads'
import { openEndurance } from './openEndurance'
import type { Endured } from './printEndurance'
import { rest, settle } from './settle'

/** How long each lead is looked at, ms. */
const look = 20_000
/** From here on it is measured: the code is loaded and the caches of pure functions are filled. */
const warm = 50

/** Goes through so many leads in one frame, from each to the next by the keyboard, each looked at for a while. */
export async function walkLeads(count: number): Promise<Endured> {
  const endurance = await openEndurance({
    leads: manyLeads(count),
  })
  const { page, portal, problems, appFrame, readUse } = endurance
  const start = performance.now()
  await page.goto(`${portal.url({ placement: 'DEFAULT' })}&list=all&order=newest`)
  const app = await appFrame()
  await app.locator('li[data-lead]').first().getByRole('link').first().click()
  const seen = new Set<string>()
  let before = await readUse(app)
  for (let lead = 1; lead <= count; lead += 1) {
    seen.add(await readTitle(app, seen))
    await settle(endurance, app)
    await page.clock.runFor(look)
    await settle(endurance, app)
    if (lead === warm) {
      await rest(endurance, app)
      before = await readUse(app)
      portal.clear()
    }
    if (lead === count) break
    // At the end of what is listed, the next page has to come.
    await app.locator('[data-shortcut="next"]:enabled').waitFor()
    await app.locator('body').press('j')
  }
  await rest(endurance, app)
  const after = await readUse(app)
  expect(seen.size).toBe(count)
  expect(problems).toEqual([])
  return {
    before,
    after,
    requests: portal.calls.length,
    // Rows of the list and what has become of them stay, so that the way back is there.
    bounds: {
      heap: 10,
      nodes: 500,
      listeners: 100,
      timers: 50,
      requests: (count - warm) * 5 + 50,
    },
    seconds: (performance.now() - start) / 1_000,
    remark: `each is looked at for ${look / 1_000} s, and measured from lead ${warm} on; with each stays its row of the list.`,
  }
}

/** The title of the card, once it is another one than those that were seen. */
async function readTitle(app: Frame, seen: ReadonlySet<string>): Promise<string> {
  const read = () => app.locator('h1').first().innerText()
  await expect.poll(async () => !seen.has(await read())).toBe(true)
  return read()
}
