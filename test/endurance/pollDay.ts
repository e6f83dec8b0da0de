import { expect } from 'vitest'
import { askPortal } from '../browser/support/askPortal'
import { manyLeads, idsOf, titleOf } from './manyLeads'
import { openEndurance } from './openEndurance'
import type { Endured } from './printEndurance'
import { pass, rest } from './settle'

const hour = 3_600_000
const minute = 60_000

/** What becomes of the computer in an hour of the day. */
type Hour = 'seen' | 'hidden' | 'asleep'

/** From nine to nine: work with a break for lunch, another tab in the evening, and the lid closed for the night. */
const day: readonly Hour[] = [
  ...Array<Hour>(4).fill('seen'),
  'asleep',
  ...Array<Hour>(4).fill('seen'),
  ...Array<Hour>(3).fill('hidden'),
  ...Array<Hour>(12).fill('asleep'),
]

/** Leaves one card open for a day; a colleague renames its lead in each hour in which it is seen. */
export async function pollDay(): Promise<Endured> {
  const leads = manyLeads(1)
  const [id = 0] = idsOf(leads)
  const endurance = await openEndurance({ leads })
  const { page, portal, problems, appFrame, readUse } = endurance
  const start = performance.now()
  const colleague = await askPortal(portal)
  await page.goto(portal.url({ lead: String(id) }))
  const app = await appFrame()
  const title = app.locator('h1').first()
  await expect.poll(() => title.innerText()).toBe(titleOf(id))
  await rest(endurance, app)
  let before = await readUse(app)
  portal.clear()
  const show = (isOutOfSight: boolean) =>
    app.evaluate((isHidden) => {
      window.isOutOfSight = isHidden
      document.dispatchEvent(new Event('visibilitychange'))
    }, isOutOfSight)

  let requestsUnseen = 0
  for (const [index, what] of day.entries()) {
    const asked = portal.calls.length
    await show(what !== 'seen')
    if (what === 'asleep') {
      // Timers do not run meanwhile; what is due runs once on waking up.
      await page.clock.fastForward(hour)
    } else {
      await pass(endurance, app, hour)
    }
    // From here on it is measured: the code of a poll is compiled.
    if (index === 0) before = await readUse(app)
    if (what !== 'seen') {
      requestsUnseen += portal.calls.length - asked
      continue
    }
    const name = `Renamed in hour ${index}`
    await colleague('crm.lead.update', { id, fields: { TITLE: name } })
    await expect
      .poll(async () => {
        await pass(endurance, app, minute)
        return title.innerText()
      })
      .toBe(name)
  }
  await show(false)
  await rest(endurance, app)
  const after = await readUse(app)
  expect(requestsUnseen).toBe(0)
  expect(problems).toEqual([])
  return {
    before,
    after,
    requests: portal.calls.length,
    bounds: { heap: 3, nodes: 300, listeners: 50, timers: 10, requests: 8 * 60 + 8 * 12 + 30 },
    seconds: (performance.now() - start) / 1_000,
    remark:
      'eight hours in sight, three behind another tab and thirteen asleep, in which nothing is asked; each of eight changes by a colleague is shown within a few minutes of the fake clock.',
  }
}
