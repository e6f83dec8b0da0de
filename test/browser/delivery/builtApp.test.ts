import { readdir, readFile } from 'node:fs/promises'
import { preview } from 'vite'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { serveApp } from '../support/serveApp'

const dist = inject('dist')

describe('the built app', () => {
  test('names its files by relative addresses only', async () => {
    const html = await readFile(`${dist}/index.html`, 'utf8')
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.length).toBeGreaterThan(1)
    for (const address of addresses) expect(address).toMatch(/^\.\/assets\//)
  })

  test('names each of its files by a hash', async () => {
    for (const file of await readdir(`${dist}/assets`)) {
      expect(file).toMatch(/-[\w-]{8}\.\w+$/)
    }
  })

  test('loads its styles and chunks from where it lies, not from the root', async () => {
    for (const file of await readdir(`${dist}/assets`)) {
      const text = await readFile(`${dist}/assets/${file}`, 'utf8')
      expect(/["'(`]\/assets\//.test(text), file).toBe(false)
    }
  })
})

describe.each([
  ['a web space', async () => serveApp(dist)],
  ['vite preview', servePreview],
])('%s', (_name, serve) => {
  test('answers the form of the portal with the same page as a visit', async () => {
    const { url, close } = await serve()
    onTestFinished(close)
    const opening = `${url}?DOMAIN=portal.example&PROTOCOL=1&LANG=en&APP_SID=0`
    const body = new URLSearchParams({ AUTH_ID: 'token', PLACEMENT: 'CRM_LEAD_DETAIL_TAB' })
    const posted = await fetch(opening, { method: 'POST', body })
    const visited = await fetch(opening)
    expect(posted.status).toBe(200)
    expect(posted.headers.get('content-type')).toContain('text/html')
    expect(await posted.text()).toBe(await visited.text())
  })
})

async function servePreview(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await preview({
    build: { outDir: dist },
    preview: { port: 0, host: 'localhost' },
    logLevel: 'silent',
  })
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('The preview has no address')
  return { url, close: () => server.close() }
}
