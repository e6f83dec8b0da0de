import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'

/** A person's browser that was never used before. */
export type BrowserProfile = { context: BrowserContext; close: () => Promise<void> }

/**
 * Starts a browser with a profile of its own. The contexts that tests use are private windows,
 * and for those Chromium ignores `preconnect`, as it does when told to be silent on the network.
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
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', ...args],
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
