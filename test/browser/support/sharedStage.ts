import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'
import { startPortal, type Portal } from '../../portal/startPortal'
import { openBrowser } from './openBrowser'
import { serveApp, type ServedApp } from './serveApp'

/** What a person's browser and computer are set to. */
export type Person = {
  colorScheme: 'light' | 'dark'
  locale: string
  timezoneId: string
  /** Whether the timers of the page and of the frame obey `page.clock`. */
  clock: boolean
}

/** The browser, the built app and the stand-in portal that the tests of one file share. */
type Stage = {
  browser: Browser
  served: ServedApp
  portal: Portal
  /** An empty page of such a person. It may have been used before: a new process would triple the time. */
  borrowPage: (person: Person) => Promise<Page>
  /** Takes a page back, empty and with nothing listening or stored. */
  returnPage: (person: Person, page: Page) => Promise<void>
}

let stage: Promise<Stage> | undefined

/** The stage of this test file, set up for the first test that asks. */
export function sharedStage(): Promise<Stage> {
  stage ??= setStage()
  return stage
}

/** Ends whatever the tests of this file have shared; for `afterAll`. */
export async function closeAll(): Promise<void> {
  if (!stage) return
  const { browser, served, portal } = await stage
  stage = undefined
  await browser.close()
  await Promise.all([served.close(), portal.close()])
}

async function setStage(): Promise<Stage> {
  const [browser, served] = await Promise.all([openBrowser(), serveApp(inject('dist'))])
  const portal = await startPortal({ appUrl: served.url })
  const idle = new Map<string, Page[]>()
  return {
    browser,
    served,
    portal,
    borrowPage: async (person) => idle.get(keyOf(person))?.pop() ?? newPage(browser, person),
    returnPage: async (person, page) => {
      await empty(page)
      idle.set(keyOf(person), [...(idle.get(keyOf(person)) ?? []), page])
    },
  }
}

const keyOf = (person: Person): string => Object.values(person).join('|')

async function newPage(browser: Browser, { clock, ...settings }: Person): Promise<Page> {
  const context = await browser.newContext({
    ...settings,
    reducedMotion: 'reduce',
    // A portal by https has a certificate of the test's own making.
    ignoreHTTPSErrors: true,
  })
  context.setDefaultTimeout(15_000)
  if (clock) await context.clock.install()
  return context.newPage()
}

async function empty(page: Page): Promise<void> {
  page.removeAllListeners()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  const forget = 'localStorage.clear(); sessionStorage.clear()'
  await Promise.all(page.frames().map((frame) => frame.evaluate(forget).catch(() => undefined)))
  await page.goto('about:blank')
}
