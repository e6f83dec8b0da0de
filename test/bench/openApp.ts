import type { BrowserContext, Frame, Page } from 'playwright-core'
import { watchFrame, type Seen } from './watchFrame'

/** One opening of an app in the portal. */
export type OpenedApp = {
  page: Page
  frame: Frame
  /** Measurements at the moment when the title, or with `hasContact` the first phone, was shown. */
  seen: Seen
  /** Compressed bytes of JavaScript that had arrived by then. */
  scripts: number
}

type Opening = {
  /** Address of the portal's page. */
  url: string
  /** Origin of the app. */
  origin: string
  title: string
  /** Waits until a phone can be called, too; not for apps that show none. */
  hasContact?: boolean
  slowdown?: number
}

/** Opens the portal's page and waits until the app in it shows the lead. */
export async function openApp(
  context: BrowserContext,
  { url, origin, title, hasContact = false, slowdown = 1 }: Opening,
): Promise<OpenedApp> {
  const page = await context.newPage()
  await page.addInitScript(watchFrame, title)
  const framed = page.waitForEvent('framenavigated', (frame) => frame.url().startsWith(origin))
  await page.goto(url, { waitUntil: 'commit' })
  const frame = await framed
  if (slowdown !== 1) {
    // A cross-site frame has its own process, and therefore its own CDP session.
    const session = await context.newCDPSession(frame)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  }
  await frame.waitForFunction(
    (wanted) => (window.bench?.title ?? 0) > 0 && (!wanted || (window.bench?.contact ?? 0) > 0),
    hasContact,
    { polling: 100 },
  )
  return { page, frame, seen: await readSeen(frame), scripts: await frame.evaluate(scriptBytes) }
}

/** The measurements of the frame up to now. */
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
