import type { Frame, FrameLocator, Locator, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import type { PortalCase } from '../../portal/PortalCase'
import type { Portal } from '../../portal/startPortal'
import { sharedStage, type Person } from './sharedStage'
import { watchProblems, type Problems } from './watchProblems'

/** How the browser is set up; what is left out is an English desktop in light colours. */
export type OpenOptions = Partial<Person> & {
  width?: number
  height?: number
  /** Runs before anything is loaded, to put something in the way of requests for example. */
  before?: (page: Page) => Promise<void>
}

/** The app's frame in the stand-in portal, on a page of its own that closes with the test. */
export type OpenedCase = {
  page: Page
  /** The frame of the app, also after it was loaded anew. */
  app: FrameLocator
  /** The same frame, for what only a script inside it can tell. */
  frame: () => Promise<Frame>
  portal: Portal
  problems: Problems
}

/** Opens an empty page and watches it. */
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

/** Lets the time of a page with a `clock` run until something shows, in steps of so many ms. */
export async function skipTimeUntil(page: Page, shown: Locator, step = 2_500): Promise<void> {
  const wait = { timeout: 15_000, interval: 300 }
  await expect
    .poll(async () => {
      if (await shown.isVisible()) return true
      await page.clock.runFor(step)
      return shown.isVisible()
    }, wait)
    .toBe(true)
}

/** The messages with this command that the app has sent to the portal, as its log shows them. */
export function messages(page: Page, command: string): Locator {
  return page
    .getByTestId('log')
    .locator('li.to-portal code', { hasText: new RegExp(`^${command}:`) })
}

/** The statuses with which the portal has answered calls of this method, in their order. */
export function answersTo(portal: Portal, method: string): number[] {
  return portal.calls.filter((call) => call.method === method).map(({ status }) => status)
}
