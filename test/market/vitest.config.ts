import { defineConfig } from 'vitest/config'

/** Configuration of `npm run screenshots`; it writes the pictures of the listing and is no part of `npm test`. */
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
