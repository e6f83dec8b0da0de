import { expect } from 'vitest'
import { commentOf, idsOf, manyLeads, titleOf } from './manyLeads'
import { openEndurance } from './openEndurance'
import type { Endured } from './printEndurance'
import { rest, settle } from './settle'

const leads = manyLeads(40)
/** The longest delay of an answer, ms: several switches long. */
const longest = 400

/** The same numbers from 0 to 1 on each run. */
function repeatable(): () => number {
  let state = 17
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

/** Switches between leads as fast as the browser can, while each answer takes a time of its own. */
export async function switchFast(switches: number): Promise<Endured> {
  const { page, portal, problems, appFrame, readUse } = await openEndurance({ leads })
  const start = performance.now()
  const ids = idsOf(leads)
  const random = repeatable()
  let underWay = 0
  await page.goto(portal.url({ placement: 'DEFAULT' }))
  const app = await appFrame()
  const open = (id: number) => app.evaluate((hash) => window.location.replace(hash), `#/lead/${id}`)
  const title = app.locator('h1').first()
  await open(ids[0] ?? 0)
  await expect.poll(() => title.innerText()).toBe(titleOf(ids[0] ?? 0))
  await rest(page, app)
  const before = await readUse(app)
  portal.clear()

  await page.route(/\/rest\//, async (route) => {
    underWay += 1
    await new Promise((resolve) => setTimeout(resolve, random() * longest))
    // The browser may have given it up.
    await route.continue().catch(() => undefined)
    underWay -= 1
  })
  let last = 0
  for (let count = 0; count < switches; count += 1) {
    last = ids[Math.floor(random() * (ids.length - 1)) + 1] ?? 0
    await open(last)
  }
  await expect.poll(() => title.innerText()).toBe(titleOf(last))
  // All answers have come, also those to leads that were left long ago: the SDK itself holds back what is too much at once.
  await expect
    .poll(async () => {
      const asked = portal.calls.length
      await page.clock.runFor(10_000)
      await settle(page, app)
      return underWay === 0 && portal.calls.length === asked
    })
    .toBe(true)
  const text = await app.locator('main').innerText()
  expect(text).toContain(titleOf(last))
  const others = ids.filter((id) => id !== last && text.includes(commentOf(id)))
  expect(others).toEqual([])
  const requests = portal.calls.length
  await page.unrouteAll({ behavior: 'wait' })
  await open(ids[0] ?? 0)
  await expect.poll(() => title.innerText()).toBe(titleOf(ids[0] ?? 0))
  await rest(page, app)
  const after = await readUse(app)
  expect(problems).toEqual([])
  return {
    name: `${switches} fast switches, answers out of order`,
    before,
    after,
    requests,
    // A lead that is on its way or was read a moment ago is not asked for again.
    bounds: { heap: 3, nodes: 300, listeners: 100, timers: 20, requests: 3 * switches },
    seconds: (performance.now() - start) / 1_000,
    remark: `between ${leads.size} leads, each answer held back up to ${longest} ms; the card at the end is that of the lead chosen last, and has nothing of another.`,
  }
}
