import { accessSync, constants, statSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Machine } from './findBrowser'
import { launchBrowser } from './launchBrowser'

function exists(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

async function starts(file: string): Promise<boolean> {
  try {
    const browser = await launchBrowser(file)
    await browser.close()
    return true
  } catch {
    return false
  }
}

function playwrightPath(): string {
  try {
    return chromium.executablePath()
  } catch {
    return '' // a system for which Playwright has no build
  }
}

/** The computer the tests run on, as the search for a browser sees it. */
export function thisMachine(): Machine {
  const { platform, env } = process
  return { platform, env, exists, starts, playwright: playwrightPath() }
}
