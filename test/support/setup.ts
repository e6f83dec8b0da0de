import { afterEach, beforeEach, expect, vi } from 'vitest'
import { complaints, listenForComplaints } from './complaints'

beforeEach(listenForComplaints)

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  expect(complaints, 'Nothing may be written to the console as an error or a warning').toEqual([])
})

// Tests of the tools run without a page and need none of what belongs to one. Last, so that a page is closed
// first, while the console is still listened to.
if (typeof window !== 'undefined') await import('./setupPage')
