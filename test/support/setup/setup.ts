import { afterEach, beforeEach, expect, vi } from 'vitest'
import { complaints, listenForComplaints } from './complaints'

beforeEach(listenForComplaints)

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  expect(complaints, 'Nothing may be written to the console as an error or a warning').toEqual([])
})
