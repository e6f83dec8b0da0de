import { defineConfig } from 'vitest/config'

/** Configuration of `npm run test:faults`: the whole table in the real browser, too long for `npm test`. */
export default defineConfig({
  test: {
    name: 'faults',
    environment: 'node',
    include: ['test/faults/*.run.ts'],
    globalSetup: ['test/browser/support/globalSetup.ts'],
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
