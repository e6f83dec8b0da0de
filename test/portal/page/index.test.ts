import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPortal, type Portal } from '../startPortal'

let portal: Portal

beforeAll(async () => {
  portal = await startPortal({ appUrl: 'http://localhost:5173/' })
})
afterAll(() => portal.close())

describe('the page', () => {
  test.each(['/', '/?lead=7', '/crm/lead/details/1591/', '/company/personal/user/1/'])(
    'is served at %s, without a client for hot reloading',
    async (path) => {
      const response = await fetch(portal.origin + path)
      const page = await response.text()
      expect(response.headers.get('content-type')).toContain('text/html')
      expect(page).toContain('<title>Stand-in portal</title>')
      expect(page).not.toContain('@vite/client')
    },
  )

  test('has one script, which loads no others', async () => {
    const page = await (await fetch(portal.origin)).text()
    const paths = [...page.matchAll(/src="(\/[^"]+)"/g)].map(([, path = '']) => path)
    expect(paths).toHaveLength(1)
    const response = await fetch(portal.origin + paths[0])
    expect(response.headers.get('content-type')).toContain('javascript')
    expect(await response.text()).not.toMatch(/^\s*(?:import|export)\b|\bimport\(/m)
  })

  test('names only files that are there', async () => {
    const page = await (await fetch(portal.origin)).text()
    const paths = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path)
    const served = paths.map(async (path) => (await fetch(portal.origin + path)).status)
    expect(paths).toHaveLength(2)
    expect(await Promise.all(served)).toEqual([200, 200])
  })

  test('has an address for each case', () => {
    expect(portal.url({ lead: '7', open: 'GET' })).toBe(`${portal.origin}/?lead=7&open=GET`)
  })
})
