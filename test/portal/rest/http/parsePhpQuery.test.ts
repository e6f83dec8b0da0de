import { expect, test } from 'vitest'
import { parsePhpQuery } from './parsePhpQuery'

test.each([
  ['id=5', { id: '5' }],
  ['a=1&a=2', { a: '2' }],
  ['filter[ID]=5&filter[%3EID]=6', { filter: { ID: '5', '>ID': '6' } }],
  ['select[]=ID&select[]=TITLE', { select: ['ID', 'TITLE'] }],
  ['FILTER[@ID][]=1&FILTER[@ID][]=7', { FILTER: { '@ID': ['1', '7'] } }],
  ['a[1]=x&a[]=y', { a: { '1': 'x', '2': 'y' } }],
  ['a[0]=x&a[1]=y', { a: ['x', 'y'] }],
  ['a=1&a[b]=2', { a: { b: '2' } }],
  ['a.b=1', { a_b: '1' }],
  ['a[b=1', { a_b: '1' }],
  ['q=x+y%26z&empty=&flag', { q: 'x y&z', empty: '', flag: '' }],
  ['', {}],
])('%s is read as PHP reads it', (query, expected) => {
  expect(parsePhpQuery(query)).toEqual(expected)
})

test('a key named __proto__ stays an ordinary key', () => {
  const parsed = parsePhpQuery('__proto__[isAdmin]=1')
  expect(Object.keys(parsed)).toEqual(['__proto__'])
  expect(parsed['isAdmin']).toBeUndefined()
})
