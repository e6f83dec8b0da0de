import { expect, it } from 'vitest'
import { handlerUrl } from '../../src/install/handlerUrl'

it.each([
  ['/', '/'],
  ['/apps/lead-card/', '/apps/lead-card/'],
  ['/apps/lead-card/index.html', '/apps/lead-card/index.html'],
  // A package is installed there, and opened nowhere but at its page from then on.
  ['/apps/lead-card/install.html', '/apps/lead-card/index.html'],
  ['/install.html/', '/install.html/'],
])('the page at %s is to be opened at %s', (pathname, opened) => {
  const origin = 'https://apps.example'
  expect(handlerUrl({ origin, pathname })).toBe(origin + opened)
})
