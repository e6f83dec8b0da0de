import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { server } from './fakeRest'
import { fillBrowserGaps } from './fillBrowserGaps'

fillBrowserGaps()

// Generous, because a busy machine may be slow: only a test that fails waits so long.
configure({ asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 20_000 })

// A request that no test foresaw fails as it would offline, and by its complaint fails the test.
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

// The SDK and our own connection exist once per page: each test is a page of its own.
beforeEach(() => {
  vi.resetModules()
})

afterEach(() => {
  cleanup()
  window.name = ''
  window.localStorage.clear()
  window.sessionStorage.clear()
  delete document.documentElement.dataset['theme']
})
