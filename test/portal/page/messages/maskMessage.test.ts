import { expect, test } from 'vitest'
import { maskMessage } from './maskMessage'

test('a token in JSON keeps only its first characters', () => {
  expect(maskMessage('{"AUTH_ID":"60617a8b","REFRESH_ID":"8c3b9966","ID":"1591"}')).toBe(
    '{"AUTH_ID":"6061…","REFRESH_ID":"8c3b…","ID":"1591"}',
  )
})

test('a token in an address keeps only its first characters', () => {
  expect(maskMessage('"/file?id=5&auth=60617a8b&x=1"')).toBe('"/file?id=5&auth=6061…&x=1"')
})

test('a text without tokens stays as it is', () => {
  expect(maskMessage('setTitle:{"title":"author"}:cb:S')).toBe('setTitle:{"title":"author"}:cb:S')
})
