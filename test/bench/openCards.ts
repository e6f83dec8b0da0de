import type { Frame, Page } from 'playwright-core'
import type { Bench } from './createBench'
import { watchFrame } from './watchFrame'
import { say } from '../support/say'

type Cards = {
  /** ms until the last card in sight shows a phone that can be called, the portal's own pages included. */
  phone: number
  /** ms until the last card of all shows one, from the moment when it is scrolled to. */
  scrolled: number
  /** The longest task of any card. */
  task: number
  /** MB of JavaScript that all cards hold together, once each has started. */
  heap: number
}

/** Cards in a row, and rows in the window; the others are below it. */
const columns = 3
const rows = 3
/** Size of a card's frame, px, before it is scaled down so that a row fits into the window. */
const size = { width: 1280, height: 960, scale: 1 / columns }

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
    await page.evaluate(addFrames, { ...size, url, count, columns })
    const cards = await findCards(page, bench.origin, count)
    await Promise.all(cards.slice(0, columns * rows).map(waitForPhone))
    const phone = performance.now() - start

    const scrolling = performance.now()
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await Promise.all(cards.slice(-1).map(waitForPhone))
    const scrolled = performance.now() - scrolling

    // Those that are not in sight start later, and in theirs nothing is painted that could be waited for.
    await Promise.all(
      cards.map((card) => card.getByRole('button', { name: say('action.refresh') }).waitFor()),
    )
    // Not the whole page: the portal's pages keep an event stream open and are never idle.
    await Promise.all(cards.map((card) => card.waitForLoadState('networkidle')))
    const tasks = await Promise.all(cards.map((card) => card.evaluate(() => window.bench?.task)))
    const [first] = cards
    if (!first) throw new Error('There is no card')
    // Frames of one site in one window share a process and its heap.
    const session = await context.newCDPSession(first)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { phone, scrolled, task: Math.max(...tasks.map(Number)), heap: usedSize / 2 ** 20 }
  } finally {
    await close()
  }
}

async function waitForPhone(card: Frame): Promise<void> {
  await card.waitForFunction(() => (window.bench?.contact ?? 0) > 0, undefined, { polling: 100 })
}

/** The frames of the cards in the order in which their portals were added. */
async function findCards(page: Page, origin: string, count: number): Promise<Frame[]> {
  for (;;) {
    const cards = page
      .mainFrame()
      .childFrames()
      .flatMap((portal) => portal.childFrames().filter((frame) => frame.url().startsWith(origin)))
    if (cards.length === count) return cards
    await page.waitForEvent('framenavigated')
  }
}

type Frames = typeof size & { url: string; count: number; columns: number }

/** Adds portal pages to the window, row by row. It runs in the page, so it must not use anything from outside its body. */
function addFrames({ url, count, columns: perRow, width, height, scale }: Frames): void {
  for (let index = 0; index < count; index += 1) {
    const portal = document.createElement('iframe')
    portal.src = url
    portal.style.cssText = 'position: absolute; border: 0; transform-origin: 0 0'
    portal.style.width = `${width}px`
    portal.style.height = `${height}px`
    portal.style.scale = String(scale)
    portal.style.left = `${(index % perRow) * width * scale}px`
    portal.style.top = `${Math.floor(index / perRow) * height * scale}px`
    document.body.append(portal)
  }
}
