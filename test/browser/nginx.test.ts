import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { startNginx } from '../hosting/startNginx'
import { startPortal } from '../portal/startPortal'
import { openPage, waitForTitle } from './openCase'
import { closeAll } from './sharedStage'

const portals = 'https://acme.bitrix24.com http://localhost:*'
let server: Awaited<ReturnType<typeof startNginx>> | undefined
beforeAll(async () => {
  server = await startNginx(inject('dist'), portals)
}, 400_000)
afterAll(async () => {
  await server?.close()
  await closeAll()
})

const ask = (path: string, init?: RequestInit) => fetch(new URL(path, server?.url), init)

test.each(['', 'index.html'])(
  'answers the form of the portal at /%s with the page',
  async (path) => {
    const body = new URLSearchParams({ AUTH_ID: 'token', PLACEMENT: 'DEFAULT' })
    const query = '?DOMAIN=portal.example&PROTOCOL=1&LANG=en&APP_SID=0'
    const posted = await ask(path + query, { method: 'POST', body })
    const visited = await ask(path + query)
    expect([posted.status, visited.status]).toEqual([200, 200])
    expect(posted.headers.get('content-type')).toContain('text/html')
    expect(await posted.text()).toBe(await visited.text())
  },
)

test.each(['GET', 'POST', 'HEAD'])(
  'answers %s with who may frame the page, and how',
  async (method) => {
    const { status, headers } = await ask('', { method })
    expect(status).toBe(200)
    expect(headers.get('content-security-policy')).toBe(`frame-ancestors 'self' ${portals}`)
    expect(headers.get('x-frame-options')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-cache')
  },
)

test('keeps hashed files for ever, and sends them compressed', async () => {
  const files = await readdir(`${inject('dist')}/assets`)
  const script = files.find((name) => name.endsWith('.js')) ?? ''
  const { status, headers } = await ask(`assets/${script}`)
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(headers.get('content-type')).toContain('javascript')
  expect(headers.get('content-encoding')).toBe('gzip')
})

test('does not take a page for a file that is not there', async () => {
  expect((await ask('assets/gone.js')).status).toBe(404)
  expect((await ask('gone')).status).toBe(404)
})

test.each([
  ['CRM_LEAD_DETAIL_TAB', 'Lead #1591'],
  ['CRM_LEAD_LIST_MENU', 'Lead #1591'],
  ['LEFT_MENU', 'Which lead?'],
])('the app opens from it as %s, for an ordinary user', async (placement, title) => {
  const portal = await startPortal({ appUrl: server?.url ?? '' })
  onTestFinished(() => portal.close())
  const { page } = await openPage()
  await page.goto(portal.url({ placement, admin: false }))
  await waitForTitle(page.frameLocator('iframe[title="Lead Card"]'), title)
})
