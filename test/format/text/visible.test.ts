import { describe, expect, it } from 'vitest'
import { maskSecrets, maskTokens, oneLine, readableJson } from '../../../src/format/text/visible'

describe('oneLine', () => {
  it('joins lines and blanks', () => {
    expect(oneLine(' a\r\n\tb \u0000 c ', 100)).toBe('a b c')
  })

  it('cuts only what is longer', () => {
    expect(oneLine('12345', 5)).toBe('12345')
    expect(oneLine('123456', 5)).toBe('1234…')
  })

  it('does not cut an emoji in half', () => {
    expect(oneLine('123😀😀', 5)).toBe('123…')
    expect(oneLine('12😀😀', 5)).toBe('12😀…')
  })
})

describe('maskTokens', () => {
  it.each([
    'https://x.example/f?id=5&auth=SECRET&x=1',
    'auth=SECRET',
    'AUTH_ID=SECRET&REFRESH_ID=SECRET',
    'access_token=SECRET',
    '{"access_token":"SECRET","refresh_token": "SECRET"}',
    String.raw`"{\"access_token\":\"SECRET\"}"`,
    '?next=%2Ff%3Fauth%3DSECRET',
    'Authorization: Bearer SECRET',
    'client_secret=SECRET',
    'https://x.example/rest/1/SECRET123/crm.lead.get',
  ])('hides the secret of %s', (text) => {
    expect(maskTokens(text)).not.toContain('SECRET')
    expect(maskTokens(text)).toContain('***')
  })

  it('hides nothing but the value', () => {
    expect(maskTokens('/f?id=5&auth=SECRET&x=1')).toBe('/f?id=5&auth=***&x=1')
  })

  it.each(['author=Ann', 'An auth question', 'id=5&name=x', '/rest/1/lead'])(
    'leaves %s alone',
    (text) => {
      expect(maskTokens(text)).toBe(text)
    },
  )
})

describe('maskSecrets', () => {
  it.each([
    'auth = SECRET123',
    'Unknown auth: SECRET123',
    'sessid "SECRET123" has expired',
    'The token SECRETsecret0123456789SECRETsecret0123456789 is not valid',
    'access_token=SECRET123',
  ])('hides the secret of %s', (text) => {
    expect(maskSecrets(text)).not.toContain('SECRET')
  })

  it.each([
    'Access denied.',
    'Field “Amount” is empty',
    'Lead 1591 was not found',
    'auth is needed',
  ])('leaves %s alone', (text) => {
    expect(maskSecrets(text)).toBe(text)
  })
})

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
