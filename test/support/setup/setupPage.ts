import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { resetPage } from '../../../src/portal/pageState'
import { server } from '../fakeRest'
import { fillBrowserGaps } from './fillBrowserGaps'
import { rememberStyles } from './rememberStyles'

fillBrowserGaps()
rememberStyles()

// Long, because the machine may be busy; only a failing test waits that long.
configure({ asyncUtilTimeout: 30_000 })

// An unexpected request fails like offline, and the warning on the console fails the test.
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

afterEach(() => {
  cleanup()
  // Each test is a page of its own, with a connection of its own.
  resetPage()
  document.head.replaceChildren()
  document.body.replaceChildren()
  window.name = ''
  window.localStorage.clear()
  window.sessionStorage.clear()
  delete document.documentElement.dataset['theme']
})
