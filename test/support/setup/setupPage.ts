import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { resetPage } from '../../../src/portal/pageState'
import { server } from '../fakeRest'
import { fillBrowserGaps } from './fillBrowserGaps'
import { rememberStyles } from './rememberStyles'

fillBrowserGaps()
rememberStyles()

// Generous, because a busy machine may be slow: only a test that fails waits so long.
configure({ asyncUtilTimeout: 8_000 })

// A request that no test foresaw fails as it would offline, and by its complaint fails the test.
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

afterEach(() => {
  cleanup()
  // The connection, for example, exists once per page: each test is a page of its own.
  resetPage()
  document.head.replaceChildren()
  document.body.replaceChildren()
  window.name = ''
  window.localStorage.clear()
  window.sessionStorage.clear()
  delete document.documentElement.dataset['theme']
})
