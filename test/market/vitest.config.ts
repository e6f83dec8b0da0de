import { defineConfig } from 'vitest/config'

/** Pictures, and no tests: `npm run screenshots` is never a part of `npm test`. */
export default defineConfig({
  test: {
    name: 'pictures',
    environment: 'node',
    include: ['test/market/*.shot.ts'],
    globalSetup: ['test/browser/support/globalSetup.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
