import type { CDPSession, Frame, Page, Request } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import { openBrowser } from '../browser/support/openBrowser'
import { serveApp } from '../browser/support/serveApp'
import type { RateLimit } from '../portal/rest/http/createBucket'
import type { WireRecord } from '../portal/rest/Wire'
import { startPortal, type Portal } from '../portal/startPortal'
import type { Use } from './Use'
import { watchTimers } from './watchTimers'

/** A browser, a portal with many leads, and the host of the app, all closed with the test. */
export type Endurance = {
  page: Page
  portal: Portal
  /** Errors of the pages, and what they write as errors and warnings. */
  problems: string[]
  /** How many requests to REST are waiting for their answers. */
  underWay: () => number
  /** The frame with the app; the only one. */
  appFrame: () => Promise<Frame>
  /** Reads what the app's page holds. */
  readUse: (frame: Frame) => Promise<Use>
}

type Settings = {
  leads?: ReadonlyMap<string, WireRecord>
  rateLimit?: RateLimit
  /** Whether the test advances the clock of the pages. */
  clock?: boolean
}

/** Starts everything. The app lies on another site than the portal: so it has a process, and figures, of its own. */
export async function openEndurance({
  leads = new Map(),
  rateLimit,
  clock = true,
}: Settings): Promise<Endurance> {
  const [browser, served] = await Promise.all([openBrowser(), serveApp(inject('dist'))])
  const appUrl = served.url.replace('//localhost:', '//lead-card.localhost:')
  const portal = await startPortal({ appUrl, leads, rateLimit })
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  context.setDefaultTimeout(60_000)
  onTestFinished(async () => {
    await browser.close()
    await Promise.all([served.close(), portal.close()])
  })
  if (clock) await context.clock.install()
  await context.addInitScript(watchTimers)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(`uncaught: ${message}`))
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return
    problems.push(`${message.text()} (${message.location().url})`)
  })
  const waiting = new Set<Request>()
  page.on('request', (request) => {
    // The app's requests, and the portal's own for a new token. A preflight is not told of.
    if (/\/rest\/|\/refresh/.test(request.url())) waiting.add(request)
  })
  page.on('requestfinished', (request) => waiting.delete(request))
  page.on('requestfailed', (request) => waiting.delete(request))
  const { origin } = new URL(appUrl)
  const sessions = new Map<Frame, CDPSession>()
  return {
    page,
    portal,
    problems,
    underWay: () => waiting.size,
    appFrame: async () => {
      const owner = await page.locator('iframe[title="Lead Card"]').elementHandle()
      const frame = await owner?.contentFrame()
      if (!frame) throw new Error('The app has no frame')
      await frame.waitForURL(`${origin}/**`)
      return frame
    },
    readUse: async (frame) => {
      const session = sessions.get(frame) ?? (await context.newCDPSession(frame))
      sessions.set(frame, session)
      await session.send('Performance.enable')
      // Weak references of the first collection are gone in the second.
      await session.send('HeapProfiler.collectGarbage')
      await session.send('HeapProfiler.collectGarbage')
      const { metrics } = await session.send('Performance.getMetrics')
      const read = (name: string): number =>
        metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
      const timers = await frame.evaluate(() => window.liveTimers?.size ?? Number.NaN)
      return {
        heap: read('JSHeapUsedSize') / 2 ** 20,
        nodes: read('Nodes'),
        listeners: read('JSEventListeners'),
        timers,
      }
    },
  }
}
