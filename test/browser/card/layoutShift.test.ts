import type { Frame, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openCase, waitForTitle } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'

afterAll(closeAll)

type Moved = { score: number; what: string[] }

/** Records the layout shifts in all frames of a page that no input caused. */
const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const moved: Moved[] = []
    Reflect.set(window, 'moved', moved)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput') === true) continue
        const sources: unknown = Reflect.get(entry, 'sources')
        const nodes = Array.isArray(sources) ? sources.map((source) => source?.node) : []
        moved.push({
          score: Number(Reflect.get(entry, 'value')),
          what: nodes.map((node) =>
            node instanceof Element ? `${node.tagName} ${node.className}` : String(node),
          ),
        })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** The layout shifts of a frame, after it is idle and has painted. */
const readShifts = (frame: Frame): Promise<Moved[]> =>
  frame.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => {
      requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    })
    const moved: unknown = Reflect.get(window, 'moved')
    return Array.isArray(moved) ? moved : []
  })

/** Lead 2001 has three planned activities, comments and deals, whose rows come with the third
    request, on a busy machine after all that they move; lead 2006 is a client's, whose name and company come with it. */
const leads = [
  ['1591', 'Lead #1591', 'Ann Leeway', 0.02],
  ['2001', 'Kitchen “Nordlicht”, 4.2 m, with island', 'Mark Testow', 0.06],
  ['2006', 'Second kitchen for the holiday home', 'Oliver Sample', 0.03],
  ['2007', 'مطبخ حديث مع جزيرة (Nordlicht 4.2 m)', 'Ann Leeway', 0.02],
] as const

describe.each([1280, 360])('at a width of %i px', (width) => {
  test.each(walked(leads, ([lead]) => lead === '2001'))(
    'lead %s hardly moves while its words come, at its first opening and at its next',
    async (lead, title, lastWord, limit) => {
      const portalCase = { lead, latency: 150 }
      const { app, frame, page, portal } = await openCase(portalCase, {
        width,
        before: async (empty) => void (await watchShifts(empty)),
      })
      const expectStill = async (opening: string): Promise<void> => {
        await waitForTitle(app, title)
        await app.getByText(lastWord).first().waitFor()
        const moved = await readShifts(await frame())
        const score = moved.reduce((sum, shift) => sum + shift.score, 0)
        expect(score, `${opening}: ${JSON.stringify(moved)}`).toBeLessThanOrEqual(limit)
      }
      await expectStill('first opening')
      await page.goto(portal.url(portalCase))
      await expectStill('next opening')
      await expectNoticed(await frame())
    },
  )
})

/** Expects what moves on its own to be noticed. */
async function expectNoticed(card: Frame): Promise<void> {
  const before = await readShifts(card)
  await card.evaluate(() => {
    document.body.style.paddingBlockStart = '200px'
  })
  await expect.poll(async () => (await readShifts(card)).length).toBeGreaterThan(before.length)
}
