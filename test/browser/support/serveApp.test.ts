import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp, type ServedApp } from './serveApp'

let folder: string
let app: ServedApp

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-app-'))
  const dist = join(folder, 'dist')
  await mkdir(join(dist, 'assets'), { recursive: true })
  await writeFile(join(dist, 'index.html'), '<!doctype html>the page')
  await writeFile(join(dist, 'assets', 'index-abc.js'), 'export {}')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  app = await serveApp(dist)
})

afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

/** The status for a raw path, which `fetch` would normalise. */
const rawStatus = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(app.url)
    const sent = request({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.once('error', reject).end()
  })

const form = new URLSearchParams({ PLACEMENT: 'CRM_LEAD_DETAIL_TAB' })
it.each([
  ['GET', {}],
  ['POST', { method: 'POST', body: form }],
])('answers %s on the index with the page, never cached', async (_method, options) => {
  const response = await fetch(`${app.url}?DOMAIN=portal.example`, options)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.text()).toContain('the page')
})

it('serves an asset with its type, for good', async () => {
  const response = await fetch(`${app.url}assets/index-abc.js`)
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(response.headers.get('cache-control')).toContain('immutable')
})

it('lies in a sub-path and answers nothing else on its origin', async () => {
  expect(new URL(app.url).pathname).toBe('/apps/lead-card/')
  expect(await rawStatus('/')).toBe(404)
  expect(await rawStatus('/assets/index-abc.js')).toBe(404)
})

it.each([
  '../secret.txt',
  '%2e%2e/secret.txt',
  '..%2fsecret.txt',
  'assets/../secret.txt',
  '..%5csecret.txt',
  '%zz',
  'assets',
])('answers 404 to %s', async (path) => {
  expect(await rawStatus(`/apps/lead-card/${path}`)).toBe(404)
})
