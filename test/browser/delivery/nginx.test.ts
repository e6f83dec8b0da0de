import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { compressFiles } from '../../build/compressFiles'
import { startNginx } from '../../hosting/startNginx'
import { installTwice, openInPortal } from '../support/journeys'
import { closeAll } from '../support/sharedStage'
import { walked } from '../../support/walked'

const portals = 'https://acme.example http://localhost:*'
const query = '?DOMAIN=portal.example&PROTOCOL=1&LANG=en&APP_SID=0'
const nginx = inject('nginx')

// Without nginx the set-up has said why these tests are skipped; with CI set it fails instead.
describe.skipIf(nginx === undefined)('on a host of your own, by nginx', () => {
  let scratch = ''
  let root = ''
  let server: Awaited<ReturnType<typeof startNginx>> | undefined
  beforeAll(async () => {
    if (nginx === undefined) return
    scratch = await mkdtemp(join(tmpdir(), 'lead-card-root-'))
    root = join(scratch, 'root')
    const compressed = join(scratch, 'compressed')
    await cp(inject('dist'), compressed, { recursive: true })
    await compressFiles(compressed)
    // The app lies in the root of the host and in a subfolder.
    await cp(compressed, root, { recursive: true })
    await cp(compressed, join(root, 'apps/lead-card'), { recursive: true })
    server = await startNginx(nginx, root, portals)
  })
  afterAll(async () => {
    await server?.close()
    await rm(scratch, { recursive: true, force: true })
    await closeAll()
  })

  const ask = (path: string, init?: RequestInit) =>
    fetch(new URL(path, server?.url), { redirect: 'manual', ...init })
  const firstScript = async (): Promise<string> => {
    const files = await readdir(join(root, 'assets'))
    return files.find((name) => name.endsWith('.js')) ?? ''
  }

  test.each(['', query, `index.html${query}`, `apps/lead-card/${query}`])(
    'answers the form of the portal at /%s with the page',
    async (path) => {
      const body = new URLSearchParams({ AUTH_ID: 'token', PLACEMENT: 'DEFAULT' })
      const posted = await ask(path, { method: 'POST', body })
      const visited = await ask(path)
      expect([posted.status, visited.status]).toEqual([200, 200])
      expect(posted.headers.get('content-type')).toContain('text/html')
      const text = await posted.text()
      expect(text).toContain('<div id="root"')
      expect(text).toBe(await visited.text())
    },
  )

  test.each(['GET', 'POST', 'HEAD'])(
    'answers %s with who may frame the page, and how',
    async (method) => {
      const { status, headers } = await ask(query, { method })
      expect(status).toBe(200)
      expect(headers.get('content-security-policy')).toBe(`frame-ancestors 'self' ${portals}`)
      expect(headers.get('x-frame-options')).toBeNull()
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cache-control')).toBe('no-cache')
      expect(headers.get('server')).toBe('nginx')
    },
  )

  test('sends the page once more only when it has changed', async () => {
    const etag = (await ask('')).headers.get('etag') ?? ''
    const again = await ask('', { headers: { 'if-none-match': etag, 'cache-control': 'no-cache' } })
    expect(again.status).toBe(304)
  })

  test.each(['assets/', 'apps/lead-card/assets/'])(
    'keeps the files of %s for ever',
    async (folder) => {
      const { status, headers } = await ask(folder + (await firstScript()))
      expect(status).toBe(200)
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(headers.get('content-type')).toContain('javascript')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    },
  )

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('sends a browser that takes %s what it takes', async (accepted, encoding) => {
    for (const path of ['', `assets/${await firstScript()}`]) {
      const headers = await rawHeaders(new URL(path, server?.url), accepted)
      expect(headers['content-encoding']).toBe(encoding)
      expect(headers['vary']).toBe('Accept-Encoding')
    }
  })

  test('does not take a page for a file that is not there, nor keep that for ever', async () => {
    for (const method of ['GET', 'POST', 'HEAD']) {
      const gone = await ask('assets/gone.js', { method })
      expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, null])
      expect((await ask('gone', { method })).status).toBe(404)
    }
  })

  test('lists no folder, and leads from a folder without its slash to the app in it', async () => {
    expect((await ask('assets/')).status).toBe(403)
    const { status, headers } = await ask(`apps/lead-card${query}`)
    expect([status, headers.get('location')]).toEqual([301, `/apps/lead-card/${query}`])
  })

  test.each(['PUT', 'DELETE'])('refuses %s', async (method) => {
    expect((await ask('', { method })).status).toBe(403)
  })

  const app = () => ({ appUrl: `${server?.url}apps/lead-card/`, open: 'POST' as const })

  // Page and files come as they were built, as the tests above prove: one way through the browser will do.
  const opensByHttps = 'it opens in a portal by https for an administrator'
  const journeys: [what: string, go: () => Promise<void>][] = [
    ['the app is installed from it, and once more', () => installTwice(app())],
    ['it opens in a portal by http for anybody', () => openInPortal(app(), 'http', false)],
    [opensByHttps, () => openInPortal(app(), 'https', true)],
  ]

  test.each(walked(journeys, ([what]) => what === opensByHttps))('%s', (_what, go) => go())
})

/** The body as sent, which `fetch` would decompress. */
function rawHeaders(url: URL, accepted: string): Promise<NodeJS.Dict<string | string[]>> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers: { 'accept-encoding': accepted } }, (answer) => {
      answer.resume()
      resolve(answer.headers)
    })
    asking.once('error', reject)
    asking.end()
  })
}
