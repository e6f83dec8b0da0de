import { defineConfig } from 'vitest/config'

/** Configuration of `npm run sheets`; what it draws is looked at by a person, so it is no part of `npm test`. */
export default defineConfig({
  test: {
    name: 'sheets',
    environment: 'node',
    include: ['test/sheets/*.draw.ts'],
    globalSetup: ['test/browser/support/globalSetup.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
