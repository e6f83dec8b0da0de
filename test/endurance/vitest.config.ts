import { defineConfig } from 'vitest/config'

/** Configuration of `npm run test:endurance`: days of use in the real browser, too long for `npm test`. */
export default defineConfig({
  test: {
    name: 'endurance',
    environment: 'node',
    include: ['test/endurance/*.run.ts'],
    globalSetup: ['test/browser/support/globalSetup.ts'],
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
