import { describe, expect, test } from 'vitest'
import { readSize } from './readSize'

const page = 'DEFAULT'

describe('the size of a frame', () => {
  test('follows the portal when the width is 100%', () => {
    expect(readSize({ width: '100%', height: 660 }, page)).toEqual({ width: '100%', height: 660 })
  })

  test('stays at the pixels that were asked for', () => {
    expect(readSize({ width: 700, height: '300' }, page)).toEqual({ width: '700px', height: 300 })
  })

  test.each(['CRM_LEAD_DETAIL_TAB', 'USERFIELD_TYPE'])('has a height alone in %s', (placement) => {
    expect(readSize({ width: 700, height: '300' }, placement)).toEqual({ height: 300 })
  })

  test.each([0, 'wide', null, undefined])('is 100 px wide when asked for %j', (width = null) => {
    expect(readSize({ width, height: 10 }, page).width).toBe('100px')
  })

  test('keeps its width when asked for less than nothing', () => {
    expect(readSize({ width: -5, height: 10 }, page)).toEqual({ height: 10 })
  })

  test.each([0, -1, 'auto', null])('keeps its height when asked for %j', (height) => {
    expect(readSize({ width: '100%', height }, page)).toEqual({ width: '100%' })
  })

  test('keeps its height when nothing is asked for', () => {
    expect(readSize(undefined, page)).toEqual({ width: '100px' })
  })
})
