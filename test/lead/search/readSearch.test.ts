import { describe, expect, it } from 'vitest'
import { readSearch } from '../../../src/lead/search/readSearch'

describe('a search', () => {
  it.each([
    ['+49 (30) 23125-001', '493023125001', null],
    ['030/23125001', '3023125001', null],
    ['٣٠٢٣١٢٥٠٠١', '3023125001', 3023125001],
    ['3125001', '3125001', 3125001],
  ])('for %s is one for a phone number', (typed, digits, id) => {
    expect(readSearch(typed)).toMatchObject({ kind: 'number', isPhone: true, digits, id })
  })

  it('for a short number is one for an id', () => {
    expect(readSearch(' 1591 ')).toMatchObject({ kind: 'number', isPhone: false, id: 1591 })
  })

  it.each([
    ['Ann@Example.com', 'email'],
    ['12 chairs', 'text'],
    ['  ', 'none'],
  ])('for %j is one for %s', (typed, kind) => {
    expect(readSearch(typed).kind).toBe(kind)
  })
})
