import { expect } from 'vitest'
import { cloudLimit } from '../portal/rest/http/createBucket'
import { openEndurance } from './openEndurance'
import type { Endured } from './printEndurance'

/** How long they stay open, ms: each asks twice whether its lead has changed. */
const stay = 125_000

/** Opens so many cards at once in a portal that answers no more than the cloud does, and leaves them open. */
export async function openFrames(count: number): Promise<Endured> {
  const { page, portal, problems, readUse } = await openEndurance({
    rateLimit: cloudLimit,
    clock: false,
  })
  const start = performance.now()
  // Its log is an endless stream: by HTTP/1.1 six of them are all connections that a browser opens to a host.
  await page.route(/\/portal\/log$/, (route) => route.fulfill({ status: 204 }))
  // A page of the portal's origin that opens no card itself.
  await page.goto(new URL('/portal/leads', portal.origin).href)
  await page.evaluate(
    ({ url, frames }) => {
      for (let index = 0; index < frames; index += 1) {
        const portalPage = document.createElement('iframe')
        portalPage.src = url
        portalPage.style.cssText = 'width: 600px; height: 300px; border: 0'
        document.body.append(portalPage)
      }
    },
    { url: portal.url({ lead: '1591' }), frames: count },
  )
  const cards = () =>
    page
      .frames()
      .filter((frame) => frame.parentFrame()?.parentFrame() && !frame.url().startsWith('about:'))
  await expect.poll(() => cards().length, { timeout: 120_000 }).toBe(count)
  // With the name that comes last: those out of sight show their title at once, and draw the rest when they may.
  const shown = async (): Promise<number> => {
    const names = await Promise.all(cards().map((card) => card.getByText('Ann Leeway').count()))
    return names.filter((found) => found > 0).length
  }
  await expect.poll(shown, { timeout: 180_000, interval: 1_000 }).toBe(count)
  const opened = (performance.now() - start) / 1_000
  const [first] = cards()
  if (!first) throw new Error('There is no card')
  const before = await readUse(first)
  const asked = portal.calls.length
  const refused = portal.calls.filter(({ status }) => status === 503).length
  await new Promise((resolve) => setTimeout(resolve, stay))
  const after = await readUse(first)
  expect(await shown()).toBe(count)
  const refusedLater = portal.calls.filter(({ status }) => status === 503).length - refused
  expect(refusedLater).toBe(0)
  // The browser's own words of a refusal, of the log that was turned off, and of styles that cards out of sight do not use yet.
  const browsersOwn = /503|\/portal\/log|was preloaded using link preload/
  const ours = problems.filter((one) => !browsersOwn.test(one))
  expect(ours).toEqual([])
  return {
    before,
    after,
    requests: portal.calls.length,
    bounds: { heap: 10, nodes: 3_000, listeners: 1_000, timers: 20, requests: count * 9 },
    seconds: (performance.now() - start) / 1_000,
    remark: `all are drawn after ${Math.round(opened)} s and ${asked} requests, ${refused} of them refused with 503 and made again later; in the ${stay / 1_000} s after that none is refused.`,
  }
}
