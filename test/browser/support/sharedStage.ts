import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'
import { startPortal, type Portal } from '../../portal/startPortal'
import { openBrowser } from './openBrowser'
import { serveApp, type ServedApp } from './serveApp'

/** Settings of the user's browser and computer. */
export type Person = {
  colorScheme: 'light' | 'dark'
  locale: string
  timezoneId: string
  /** Whether `page.clock` controls the timers of page and frame. */
  clock: boolean
}

/** The browser, the built app and the stand-in portal that the tests of one file share. */
type Stage = {
  browser: Browser
  served: ServedApp
  portal: Portal
  /** An empty page with these settings; reused, since a new process takes three times as long. */
  borrowPage: (person: Person) => Promise<Page>
  /** Returns a page to the pool, emptied and without listeners and storage. */
  returnPage: (person: Person, page: Page) => Promise<void>
}

let stage: Promise<Stage> | undefined

/** The stage of this test file, created on first use. */
export function sharedStage(): Promise<Stage> {
  stage ??= setStage()
  return stage
}

/** Closes the stage of this file; for `afterAll`. */
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
    // The https portal has a self-signed certificate.
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
