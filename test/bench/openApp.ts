import type { BrowserContext, Frame, Page } from 'playwright-core'
import { watchFrame, type Seen } from './watchFrame'

/** One opening of an app in the portal. */
export type OpenedApp = {
  page: Page
  frame: Frame
  /** As seen when the title was there. */
  seen: Seen
  /** JavaScript that had arrived by then, in bytes as sent. */
  scripts: number
}

type Opening = {
  /** Address of the portal's page. */
  url: string
  /** Origin of the app. */
  origin: string
  title: string
  slowdown?: number
}

/** Opens the portal's page and waits until the app in it shows the lead's title. */
export async function openApp(
  context: BrowserContext,
  { url, origin, title, slowdown = 1 }: Opening,
): Promise<OpenedApp> {
  const page = await context.newPage()
  await page.addInitScript(watchFrame, title)
  const framed = page.waitForEvent('framenavigated', (frame) => frame.url().startsWith(origin))
  await page.goto(url, { waitUntil: 'commit' })
  const frame = await framed
  if (slowdown !== 1) {
    // A frame of another site has a process of its own, and a CDP target.
    const session = await context.newCDPSession(frame)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  }
  await frame.waitForFunction(() => (window.bench?.title ?? 0) > 0, undefined, { polling: 100 })
  return { page, frame, seen: await readSeen(frame), scripts: await frame.evaluate(scriptBytes) }
}

/** What the browser has told about the frame so far. */
export async function readSeen(frame: Frame): Promise<Seen> {
  const seen = await frame.evaluate(() => window.bench)
  if (!seen) throw new Error('The frame is not watched')
  return seen
}

function scriptBytes(): number {
  const before = window.bench?.title ?? 0
  return performance
    .getEntriesByType('resource')
    .flatMap((entry) => (entry instanceof PerformanceResourceTiming ? [entry] : []))
    .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= before)
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
}
