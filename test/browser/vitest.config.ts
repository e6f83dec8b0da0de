import { defineConfig } from 'vitest/config'
import { browserTests } from './browserTests.ts'

/**
 * Configuration of `npm run test:all`: the browser tests with every language, scene and lead that they can walk through,
 * the days of work, the walk that looks for secrets, and `twice`: what a unit test or another browser test proves too.
 */
export default defineConfig({
  test: {
    ...browserTests,
    include: ['test/browser/{card,day,delivery,opening,screens,secrets,twice}/*.test.ts'],
    env: { WALK: 'all' },
  },
})
