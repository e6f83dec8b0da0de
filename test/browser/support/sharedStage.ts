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

/** What the tests of one file share: a portal of their own, and what all files of the worker share. */
type Stage = Machinery & { portal: Portal }

/** What all files of a worker share, because starting a browser takes longer than a test. */
type Machinery = {
  browser: Browser
  served: ServedApp
  /** An empty page with these settings; reused, since a new process takes three times as long. */
  borrowPage: (person: Person) => Promise<Page>
  /** Returns a page to the pool, emptied and without listeners and storage. */
  returnPage: (person: Person, page: Page) => Promise<void>
}

/** Lasts as long as the worker: Playwright ends the browser with its process. */
let machinery: Promise<Machinery> | undefined
let stage: Promise<Stage> | undefined

/** The stage of this test file, created on first use. */
export function sharedStage(): Promise<Stage> {
  stage ??= setStage()
  return stage
}

/** Closes the portal of this file; the browser serves the next one. For `afterAll`. */
export async function closeAll(): Promise<void> {
  if (!stage) return
  const { portal } = await stage
  stage = undefined
  await portal.close()
}

async function setStage(): Promise<Stage> {
  machinery ??= startMachinery()
  const shared = await machinery
  return { ...shared, portal: await startPortal({ appUrl: shared.served.url }) }
}

async function startMachinery(): Promise<Machinery> {
  const [browser, served] = await Promise.all([openBrowser(), serveApp(inject('dist'))])
  const idle = new Map<string, Page[]>()
  return {
    browser,
    served,
    borrowPage: async (person) => idle.get(keyOf(person))?.pop() ?? newPage(browser, person),
    returnPage: async (person, page) => {
      await empty(page)
      // A test may have printed the page, or have left it in other colours.
      const { colorScheme } = person
      await page.emulateMedia({
        colorScheme,
        media: null,
        forcedColors: null,
        contrast: null,
        reducedMotion: 'reduce',
      })
      if (person.clock) await page.clock.resume()
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
  // Only a test that fails waits so long, however busy the machine is.
  context.setDefaultTimeout(60_000)
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
