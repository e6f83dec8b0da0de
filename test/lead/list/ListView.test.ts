import { describe, expect, it } from 'vitest'
import { readListView, writeListView } from '../../../src/lead/list/ListView'

describe('the address of a list', () => {
  it.each([
    '',
    'list=overdue',
    'list=all&stage=UC_4F2A1&person=7&order=quiet',
    'list=mine&stage=*',
  ])('is read and written alike: %j', (query) => {
    expect(decodeURIComponent(writeListView(readListView(query)))).toBe(query)
  })

  it.each(['list=nothing', 'person=12abc', 'order=up', 'stage=', 'stage=*'])(
    'with %j, which means nothing, is that of the first list',
    (query) => {
      expect(writeListView(readListView(query))).toBe('')
    },
  )
})
