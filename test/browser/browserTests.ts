import type { ViteUserConfig } from 'vitest/config'

/** How the tests in a real browser run. */
export const browserTests: NonNullable<ViteUserConfig['test']> = {
  name: 'browser',
  environment: 'node',
  include: ['test/browser/{card,delivery,opening,screens}/*.test.ts'],
  globalSetup: ['test/browser/support/globalSetup.ts', 'test/hosting/globalSetup.ts'],
  // Three browsers: one alone waits for the portal and for its own processes half of the time, and two leave a fifth
  // of two cores idle.
  maxWorkers: 3,
  sequence: { groupOrder: 2 },
  // Its files share nothing but the browser, and loading everything anew takes longer than a test.
  isolate: false,
  // Only a test that fails waits so long, however busy the machine is.
  testTimeout: 120_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 60_000 } },
}
