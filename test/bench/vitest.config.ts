import { defineConfig } from 'vitest/config'

/** Configuration of `npm run bench`; measurements are no part of `npm test`. */
export default defineConfig({
  test: {
    name: 'bench',
    environment: 'node',
    include: ['test/bench/**/*.bench.ts'],
    globalSetup: ['test/browser/support/globalSetup.ts'],
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 60_000,
  },
})
