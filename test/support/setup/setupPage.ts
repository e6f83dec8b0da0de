import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { resetPage } from '../../../src/portal/pageState'
import { server } from '../fakes/fakeRest'
import { preparePage } from './preparePage'

preparePage()

// Long, because the machine may be busy; only a failing test waits that long.
// No page here has a script or style for the queries by text to pass over, which they would look for at each element.
// What the voice of the page reads out stands in the page as well: `hear` looks for it.
configure({ asyncUtilTimeout: 30_000, defaultIgnore: '[role=status] > p' })

// An unexpected request fails like offline, and the warning on the console fails the test.
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => {
  server.close()
  // The module outlives the file, and would keep the data of every page in memory.
  server.resetHandlers()
})

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
