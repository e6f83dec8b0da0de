import { describe, expect, it } from 'vitest'
import { readPickedUser } from '../../../src/lead/write/readPickedUser'

describe('the person chosen in the portal’s picker', () => {
  const full = {
    id: '7',
    name: 'Mark Testow',
    photo: 'https://portal.example/upload/7.png',
    position: 'Sales',
    url: '/company/personal/user/7/',
    sub: false,
    sup: true,
  }

  it.each<[what: string, wire: unknown]>([
    ['an object', full],
    ['a number as the id', { id: 7, name: 'Mark Testow' }],
    ['capital letters', { ID: '7', NAME: 'Mark Testow' }],
    ['a list', [full]],
    ['an object of indexes', { 0: full }],
    ['an object of other indexes', { 12: full }],
  ])('is read from %s', (_what, wire) => {
    expect(readPickedUser(wire)).toEqual({ id: 7, name: 'Mark Testow' })
  })

  it('has a name that the portal has escaped as text, and never as markup', () => {
    expect(readPickedUser({ id: '7', name: 'Ann O&#039;Hara &lt;b&gt;' })?.name).toBe(
      "Ann O'Hara <b>",
    )
  })

  it.each([[{ id: 7 }], [{ id: 7, name: '' }], [{ id: 7, name: { first: 'Mark' } }]])(
    'may have no name: %j',
    (wire) => {
      expect(readPickedUser(wire)).toEqual({ id: 7, name: null })
    },
  )

  it.each([
    [null],
    [''],
    [true],
    [[]],
    [{}],
    [{ id: 0 }],
    [{ id: '-7' }],
    [{ id: 'U7' }],
    [{ id: '7abc' }],
    [{ id: ['7'] }],
    [{ name: 'Mark Testow' }],
    [[[{ id: 7 }]]],
    [JSON.parse('{"__proto__": {"id": 7}}')],
  ])('is nobody in %j', (wire) => {
    expect(readPickedUser(wire)).toBeNull()
  })
})
