import { describe, expect, test } from 'vitest'
import { readSize } from './readSize'

describe('the size of a frame', () => {
  test('follows the portal when the width is 100%', () => {
    expect(readSize({ width: '100%', height: 660 })).toEqual({ width: '100%', height: 660 })
  })

  test('stays at the pixels that were asked for', () => {
    expect(readSize({ width: 700, height: '300' })).toEqual({ width: '700px', height: 300 })
  })

  test.each([0, -5, 'wide', null, undefined])(
    'is 100 px wide when asked for %j',
    (width = null) => {
      expect(readSize({ width, height: 10 }).width).toBe('100px')
    },
  )

  test.each([0, -1, 'auto', null])('keeps its height when asked for %j', (height) => {
    expect(readSize({ width: '100%', height })).toEqual({ width: '100%' })
  })

  test('keeps its height when nothing is asked for', () => {
    expect(readSize(undefined)).toEqual({ width: '100px' })
  })
})
