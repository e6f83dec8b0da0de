import { describe, expect, it } from 'vitest'
import { maskSecrets, maskTokens } from '../../../src/format/text/visible'

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
