import type { Frame, FrameLocator, Locator, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import type { PortalCase } from '../../portal/PortalCase'
import type { Portal } from '../../portal/startPortal'
import { sharedStage, type Person } from './sharedStage'
import { watchProblems, type Problems } from './watchProblems'

/** The browser's settings; by default an English desktop with light colours. */
export type OpenOptions = Partial<Person> & {
  width?: number
  height?: number
  /** Runs before the page loads, for example to intercept requests. */
  before?: (page: Page) => Promise<void>
}

/** The app's frame in the stand-in portal, on a page that is closed with the test. */
export type OpenedCase = {
  page: Page
  /** Locator of the app's frame, valid after reloads. */
  app: FrameLocator
  /** The frame itself, to evaluate scripts in. */
  frame: () => Promise<Frame>
  portal: Portal
  problems: Problems
}

/** Opens an empty page and records its problems. */
export async function openPage({
  width = 1280,
  height = 900,
  colorScheme = 'light',
  locale = 'en-US',
  timezoneId = 'Europe/Berlin',
  clock = false,
}: OpenOptions = {}): Promise<{ page: Page; problems: Problems }> {
  const { served, portal, borrowPage, returnPage } = await sharedStage()
  const person = { colorScheme, locale, timezoneId, clock }
  const page = await borrowPage(person)
  onTestFinished(() => returnPage(person, page))
  await page.setViewportSize({ width, height })
  return { page, problems: watchProblems(page, [portal.origin, new URL(served.url).origin]) }
}

/** Opens the app in the stand-in portal as a case describes. */
export async function openCase(
  portalCase: Partial<PortalCase> = {},
  options: OpenOptions = {},
): Promise<OpenedCase> {
  const { portal } = await sharedStage()
  const { page, problems } = await openPage(options)
  await options.before?.(page)
  portal.clear()
  await page.goto(portal.url(portalCase))
  const app = page.frameLocator('iframe[title="Lead Card"]')
  const frame = async (): Promise<Frame> => {
    const found = await (await app.owner().elementHandle())?.contentFrame()
    if (!found) throw new Error('The app has no frame')
    return found
  }
  return { page, app, frame, portal, problems }
}

/** Waits for the screen or card with this title, by its main heading. */
export async function waitForTitle(app: FrameLocator | Page, title: string): Promise<void> {
  await app.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
}

/** Resolves after the renders that React has scheduled: it schedules them by messages too, which arrive in order. */
const drawn = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', resolve, { once: true })
    port1.start()
    port2.postMessage(undefined)
  })

/** Stops the clock of a page: from now on only the test advances it, however slow the machine is. */
export async function stopTime(page: Page): Promise<void> {
  // The clock runs on until this call arrives, and cannot be set back.
  const soon = (await page.evaluate(() => Date.now())) + 1_000
  await page.clock.pauseAt(soon)
}

/** Advances the clock of a page in steps of so many ms until an element is visible. */
export async function skipTimeUntil(page: Page, shown: Locator, step = 2_500): Promise<void> {
  const wait = { timeout: 30_000, interval: 300 }
  await expect
    .poll(async () => {
      if (await shown.isVisible()) return true
      await page.clock.runFor(step)
      await Promise.all(page.frames().map((frame) => frame.evaluate(drawn).catch(() => undefined)))
      return shown.isVisible()
    }, wait)
    .toBe(true)
}

/** The app's messages with this command to the portal, from the stand-in's log. */
export function messages(page: Page, command: string): Locator {
  return page
    .getByTestId('log')
    .locator('li.to-portal code', { hasText: new RegExp(`^${command}:`) })
}

/** The HTTP statuses of the calls of this method, in order. */
export function answersTo(portal: Portal, method: string): number[] {
  return portal.calls.filter((call) => call.method === method).map(({ status }) => status)
}
