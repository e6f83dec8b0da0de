import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'

/** A browser with a new, empty profile; `close` deletes the profile. */
export type BrowserProfile = { context: BrowserContext; close: () => Promise<void> }

/**
 * Starts a browser with a profile folder of its own. Chromium ignores `preconnect` in the incognito contexts that tests
 * use, and with `--disable-background-networking`, which Playwright sets by default.
 */
export async function openProfile(
  executablePath: string,
  args: readonly string[],
  viewport: { width: number; height: number },
): Promise<BrowserProfile> {
  const folder = await mkdtemp(join(tmpdir(), 'lead-card-profile-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    // Each site in a process of its own, as in browsers with windows: the headless shell would put all in one.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--site-per-process',
      '--disable-quic',
      '--no-first-run',
      ...args,
    ],
    ignoreDefaultArgs: ['--disable-background-networking'],
    viewport,
  })
  return {
    context,
    close: async () => {
      await context.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
