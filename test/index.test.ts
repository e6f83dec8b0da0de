import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = readFileSync('index.html', 'utf8')
const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text)
const preconnect = scripts.find((text) => text.includes("'preconnect'")) ?? ''

/** The hosts to which the page connects at once, in a frame of this name. */
function connectedTo(name: string): (string | null)[] {
  const script = document.createElement('script')
  // Named inside of it: the window in which it runs is not that of the test.
  script.textContent = `window.name = ${JSON.stringify(name)}\n${preconnect}`
  document.head.append(script)
  const links = document.head.querySelectorAll('link[rel=preconnect]')
  return [...links].map((link) => link.getAttribute('href'))
}

describe('while its scripts load, the page', () => {
  it.each([
    ['acme.bitrix24.com|1|0a', 'https://acme.bitrix24.com'],
    ['intranet.local:8080|0|0a', 'http://intranet.local:8080'],
    ['my_portal.local|1|0a', 'https://my_portal.local'],
    ['10.0.0.5|0|0a', 'http://10.0.0.5'],
    ['[::1]:8443|1|0a', 'https://[::1]:8443'],
    ['[FE80::1:192.0.2.1]|0|0a', 'http://[FE80::1:192.0.2.1]'],
  ])('connects to the portal that named its frame %s', (name, host) => {
    expect(connectedTo(name)).toEqual([host])
  })

  it.each([
    '',
    'a frame',
    'acme.example',
    'acme.example|2|0a',
    'a b|1|0a',
    'name@acme.example|1|0a',
    'acme.example/path|1|0a',
    'acme.example:|1|0a',
    'acme.example:80:90|1|0a',
    '::1|1|0a',
    '[::1|1|0a',
    '[acme.example]|1|0a',
    '[::1]acme.example|1|0a',
  ])('connects to nobody in a frame named %j', (name) => {
    expect(connectedTo(name)).toEqual([])
  })
})
