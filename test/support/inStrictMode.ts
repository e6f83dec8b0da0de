import { configure } from '@testing-library/react'
import { afterAll, beforeAll } from 'vitest'

/**
 * Renders the app in React's StrictMode, as in development, for the tests of a file or a `describe`: each component is
 * drawn twice and each effect run twice, which finds drawing with side effects and effects that leave something behind.
 *
 * It makes a test a quarter longer, so only those are rendered so that open each screen and each button once.
 */
export function inStrictMode(): void {
  beforeAll(() => configure({ reactStrictMode: true }))
  afterAll(() => configure({ reactStrictMode: false }))
}
