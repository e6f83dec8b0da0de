import { describe, expect, test } from 'vitest'
import { parseMessage, writeAnswer } from './parseMessage'

describe('a message of the app', () => {
  test('has a command, parameters, a callback and the frame it came from', () => {
    expect(parseMessage('setTitle:{"title":"Lead 5"}:cb2:S')).toEqual({
      command: 'setTitle',
      params: { title: 'Lead 5' },
      callbackId: 'cb2',
      sid: 'S',
    })
  })

  test('may come without parameters', () => {
    expect(parseMessage('getInitData:cb1:S')).toEqual({
      command: 'getInitData',
      params: undefined,
      callbackId: 'cb1',
      sid: 'S',
    })
  })

  test('may hold colons in its parameters', () => {
    expect(parseMessage('openPath:{"path":"/a:b/","x":[1,"c:d"]}:cb:S')?.params).toEqual({
      path: '/a:b/',
      x: [1, 'c:d'],
    })
  })

  test('may carry a bare value', () => {
    expect(parseMessage('setValue:"a:b":cb5:S')?.params).toBe('a:b')
  })

  test('may be an object, as newer portals understand it', () => {
    const data = { method: 'a:b', params: { x: 1 }, callback: 'cb', appSid: 'S' }
    expect(parseMessage(data)).toEqual({
      command: 'a:b',
      params: { x: 1 },
      callbackId: 'cb',
      sid: 'S',
    })
  })

  test.each([
    'setTitle:{broken:cb:S',
    'getInitData',
    'getInitData:cb',
    '',
    ':{}:cb:S',
    null,
    7,
    [],
    { method: 'x' },
  ])('is not understood when it is %j', (data) => {
    expect(parseMessage(data)).toBeUndefined()
  })
})

describe('an answer', () => {
  test('is the callback and JSON', () => {
    expect(writeAnswer('cb1', { LANG: 'en' })).toBe('cb1:{"LANG":"en"}')
  })

  test('ends with the colon when there is no value', () => {
    expect(writeAnswer('cb4')).toBe('cb4:')
  })

  test('says null when the value is null', () => {
    expect(writeAnswer('cb4', null)).toBe('cb4:null')
  })
})
