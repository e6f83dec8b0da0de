import type { Frame } from 'playwright-core'
import type { Bench } from './createBench'
import { watchFrame } from './watchFrame'

type Cards = {
  /** ms until the last card shows its title, the portal's own pages included. */
  title: number
  /** The longest task of any card. */
  task: number
  /** MB of JavaScript that all cards hold together. */
  heap: number
}

/** Opens `count` portal pages with a card each, as frames of one window, and measures them together. */
export async function openCards(bench: Bench, count: number): Promise<Cards> {
  const { context, close } = await bench.openProfile()
  context.setDefaultTimeout(120_000)
  try {
    const page = await context.newPage()
    await page.addInitScript(watchFrame, 'Lead #1591')
    const url = bench.url('ours', '1591')
    // A page of the portal's origin that opens no card itself.
    await page.goto(new URL('/portal/leads', url).href)
    const start = performance.now()
    await page.evaluate(
      ([address, copies]) => {
        for (let index = 0; index < copies; index += 1) {
          const portal = document.createElement('iframe')
          portal.src = address
          // Scaled down so that all are in the viewport: frames outside it are not painted.
          portal.style.cssText =
            'position: fixed; width: 1280px; height: 900px; scale: 0.16; border: 0'
          portal.style.transformOrigin = '0 0'
          portal.style.left = `${(index % 6) * 213}px`
          portal.style.top = `${Math.floor(index / 6) * 180}px`
          document.body.append(portal)
        }
      },
      [url, count] as const,
    )
    const cards: Frame[] = []
    while (cards.length < count) {
      const here = page.frames().filter((frame) => frame.url().startsWith(bench.origin))
      cards.splice(0, cards.length, ...here)
      if (cards.length < count) await page.waitForEvent('framenavigated')
    }
    await Promise.all(
      cards.map((card) =>
        card.waitForFunction(() => (window.bench?.title ?? 0) > 0, undefined, { polling: 100 }),
      ),
    )
    const title = performance.now() - start
    // Not the whole page: the portal's pages keep an event stream open and are never idle.
    await Promise.all(cards.map((card) => card.waitForLoadState('networkidle')))
    const tasks = await Promise.all(cards.map((card) => card.evaluate(() => window.bench?.task)))
    const [first] = cards
    if (!first) throw new Error('There is no card')
    // Frames of one site in one window share a process and its heap.
    const session = await context.newCDPSession(first)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { title, task: Math.max(...tasks.map(Number)), heap: usedSize / 2 ** 20 }
  } finally {
    await close()
  }
}
