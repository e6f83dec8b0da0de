import { expect, test } from 'vitest'
import { readOpener } from './openInBrowser'

test.each([
  ['BROWSER=none', { BROWSER: 'none', DISPLAY: ':0' }, 'linux'],
  ['CI', { CI: 'true', DISPLAY: ':0' }, 'linux'],
  ['a machine without a screen', {}, 'linux'],
])('nothing is opened with %s', (_why, environment, platform) => {
  expect(readOpener(environment, platform)).toBeUndefined()
})

test.each([
  ['linux', ['xdg-open']],
  ['darwin', ['open']],
  ['win32', ['cmd', '/c', 'start', '']],
])('the address is opened the way of %s', (platform, expected) => {
  expect(readOpener({ DISPLAY: ':0' }, platform)).toEqual(expected)
})

test('a browser of choice is used', () => {
  expect(readOpener({ BROWSER: 'firefox' }, 'linux')).toEqual(['firefox'])
})
