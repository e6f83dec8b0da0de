import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { complaints, listenForComplaints } from './complaints'
import { server } from './fakeRest'
import { fillBrowserGaps } from './fillBrowserGaps'

if (typeof document !== 'undefined') fillBrowserGaps()

// A request that no test foresaw fails as it would offline, and by its complaint fails the test.
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

beforeEach(() => {
  // The SDK and our own connection exist once per page: each test is a page of its own.
  vi.resetModules()
  listenForComplaints()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  if (typeof window !== 'undefined') {
    window.name = ''
    window.localStorage.clear()
  }
  expect(complaints, 'Nothing may be written to the console as an error or a warning').toEqual([])
})
