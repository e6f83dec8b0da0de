import type { Browser } from 'playwright-core'
import { inject } from 'vitest'
import { launchBrowser } from '../machine/launchBrowser'

/** Starts the browser that the global set-up found or installed; the caller closes it. */
export function openBrowser(): Promise<Browser> {
  return launchBrowser(inject('browserPath'))
}
