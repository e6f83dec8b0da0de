import { expect } from 'vitest'
import { commentOf, idsOf, manyLeads, titleOf } from './manyLeads'
import { openEndurance } from './openEndurance'
import type { Endured } from './printEndurance'
import { advance, rest, settle } from './settle'

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
  const endurance = await openEndurance({ leads })
  const { page, portal, problems, appFrame, readUse } = endurance
  const start = performance.now()
  const ids = idsOf(leads)
  const [first = 0] = ids
  const random = repeatable()
  await page.goto(portal.url({ placement: 'DEFAULT' }))
  const app = await appFrame()
  const open = (id: number) => app.evaluate((hash) => window.location.replace(hash), `#/lead/${id}`)
  const title = app.locator('h1').first()
  const openShown = async (id: number) => {
    await open(id)
    await expect.poll(() => title.innerText()).toBe(titleOf(id))
  }
  // From here on it is measured: each kind of lead was drawn, and the caches of pure functions are filled.
  for (const id of [...ids.slice(1), first]) await openShown(id)
  await rest(endurance, app)
  const before = await readUse(app)
  portal.clear()

  await page.route(/\/rest\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, random() * longest))
    // The browser may have given it up.
    await route.continue().catch(() => undefined)
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
      const isQuiet = await advance(endurance, 10_000)
      await settle(endurance, app)
      return isQuiet && portal.calls.length === asked
    })
    .toBe(true)
  const text = await app.locator('main').innerText()
  expect(text).toContain(titleOf(last))
  const others = ids.filter((id) => id !== last && text.includes(commentOf(id)))
  expect(others).toEqual([])
  const requests = portal.calls.length
  await page.unrouteAll({ behavior: 'wait' })
  await openShown(first)
  await rest(endurance, app)
  const after = await readUse(app)
  expect(problems).toEqual([])
  return {
    before,
    after,
    requests,
    // A lead that is on its way or was read a moment ago is not asked for again.
    bounds: { heap: 2, nodes: 300, listeners: 100, timers: 20, requests: 3 * switches },
    seconds: (performance.now() - start) / 1_000,
    remark: `between ${leads.size} leads, each answer held back up to ${longest} ms; the card at the end is that of the lead chosen last, and has nothing of another.`,
  }
}
