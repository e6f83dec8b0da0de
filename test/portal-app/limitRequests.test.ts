import { afterEach, expect, it } from 'vitest'
import { limitRequests } from '../../src/portal/limitRequests'

const policies = () =>
  [...document.head.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')].map((meta) =>
    meta.getAttribute('content'),
  )

afterEach(() => document.head.replaceChildren())

it.each([
  ['acme.bitrix24.com|1|0a', "connect-src 'self' https://acme.bitrix24.com"],
  ['intranet.local:8080|0|0a', "connect-src 'self' http://intranet.local:8080"],
  ['10.0.0.5|0|0a', "connect-src 'self' http://10.0.0.5"],
])('lets a page in the frame %s talk to that portal alone', (name, policy) => {
  limitRequests(name)
  expect(policies()).toEqual([policy])
})

it.each([
  '[fe80::1]:8443|1|0a',
  'my_portal.local|0|0a',
  'a b|1|0',
  'a; script-src *|1|0',
  '*|1|0',
  '|1|0',
  '',
])('takes no words of a policy from the frame name %j', (name) => {
  limitRequests(name)
  expect(policies()).toEqual([])
})
