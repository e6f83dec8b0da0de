import { describe, expect, it } from 'vitest'
import { readableJson } from '../../../src/format/text/readableJson'

describe('readableJson', () => {
  it.each([
    ['text', 'text'],
    [5, '5'],
    [0, '0'],
    [false, 'false'],
    [10n, '10'],
    [null, ''],
    [undefined, ''],
    [Symbol('x'), ''],
    [[], ''],
    [['a', 5, true], 'a, 5, true'],
    [['a', null, ''], 'a'],
    [{}, '{}'],
    [{ id: 5, name: 'x', none: null }, '{"id":5,"name":"x","none":null}'],
    [[{ id: 5 }, 'x'], '[{"id":5},"x"]'],
    [{ big: 10n, list: [1, [2]] }, '{"big":10,"list":[1,[2]]}'],
  ])('writes %o as %j', (value, text) => {
    expect(readableJson(value)).toBe(text)
  })

  it('masks tokens in values, in keys and where the text is cut', () => {
    const file = { id: 512, downloadUrl: '/x?fileId=512&auth=SECRETSECRET' }
    expect(readableJson(file)).toBe('{"id":512,"downloadUrl":"/x?fileId=512&auth=***"}')
    expect(readableJson({ access_token: 'SECRET' })).toBe('{"access_token":"***"}')
    for (let max = 1; max < 80; max++) expect(readableJson(file, max)).not.toMatch(/SE/)
  })

  it('does not follow a circle', () => {
    const circle: Record<string, unknown> = { id: 1 }
    circle['self'] = circle
    expect(readableJson(circle)).toContain('{"id":1,"self":{"id":1')
    const list: unknown[] = []
    list.push(list)
    expect(readableJson(list)).toContain('…')
  })

  it('keeps within its length whatever the value', () => {
    const wide = Array.from({ length: 200_000 }, (_, at) => ({ at, text: 'x'.repeat(50) }))
    expect(readableJson(wide)).toHaveLength(300)
    expect(readableJson('auth=a&auth=b&auth=c', 20)).toBe('auth=***&auth=***&a…')
    expect(readableJson('x'.repeat(1_000_000), 20)).toBe(`${'x'.repeat(19)}…`)
    expect(
      readableJson(
        Array.from({ length: 50 }, () => 'word'),
        20,
      ),
    ).toHaveLength(20)
  })
})
