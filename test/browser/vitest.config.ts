import { defineConfig } from 'vitest/config'
import { browserTests } from './browserTests.ts'

/** Configuration of `npm run test:all`: the browser tests with every language, scene and lead that they can walk through. */
export default defineConfig({ test: { ...browserTests, env: { WALK: 'all' } } })
