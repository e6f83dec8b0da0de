import { describe, expect, test } from 'vitest'
import { isOriginOfApp } from './isOriginOfApp'

const frameAt = (appUrl: string, old = false) => ({
  opening: { sid: 'S', appUrl, query: {}, fields: {}, initData: {} },
  old,
})

describe('the portal takes a message for one of an app', () => {
  test.each([
    ['https://app.example', 'https://app.example/sub/index.html?a=b'],
    ['https://app.example', 'https://app.example'],
    ['http://localhost:5173', 'http://localhost:5173/'],
    ['https://app.example', 'https://app.example:443/'],
  ])('from %s that was registered as %s', (origin, appUrl) =>
    expect(isOriginOfApp(origin, frameAt(appUrl))).toBe(true),
  )

  test.each([
    ['https://evil.example', 'https://app.example/'],
    ['http://app.example', 'https://app.example/'],
    ['https://app.example:8443', 'https://app.example/'],
    ['https://app.example', 'https://App.example/'],
  ])('but not from %s that was registered as %s', (origin, appUrl) =>
    expect(isOriginOfApp(origin, frameAt(appUrl))).toBe(false),
  )

  test('and not with a usual port that was typed, where its script is old', () => {
    expect(isOriginOfApp('https://app.example', frameAt('https://app.example:443/', true))).toBe(
      false,
    )
  })
})
