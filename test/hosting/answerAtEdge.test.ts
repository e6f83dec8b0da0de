import { describe, expect, it } from 'vitest'
import { answerAtEdge } from './answerAtEdge'

const portals = 'https://acme.bitrix24.com'
const opening = '?DOMAIN=acme.bitrix24.com&PROTOCOL=1&LANG=en&APP_SID=0'
const page = `https://apps.example/lead-card/`

/** What serves files: GET and HEAD of the page and of one script, and 405 for a form. */
async function ask(path: string, init?: RequestInit) {
  const asked: Request[] = []
  const response = await answerAtEdge(
    new Request(page + path, init),
    async (request) => {
      asked.push(request)
      const headers = { 'X-Frame-Options': 'DENY', 'Content-Type': 'text/html' }
      if (request.method === 'POST') return new Response('Not allowed', { status: 405 })
      const isThere = [page, `${page}assets/a.js`].includes(request.url)
      return new Response(isThere ? 'file' : 'gone', { status: isThere ? 200 : 404, headers })
    },
    portals,
  )
  return { response, asked: asked[0] }
}

describe('at the edge of a CDN', () => {
  const form = new URLSearchParams({ AUTH_ID: 'token' })

  it('the form of the portal is answered with the page, and what it holds goes nowhere', async () => {
    const { response, asked } = await ask(opening, { method: 'POST', body: form })
    expect([response.status, await response.text()]).toEqual([200, 'file'])
    expect([asked?.method, asked?.body, asked?.url]).toEqual(['GET', null, page])
  })

  it.each(['GET', 'HEAD', 'POST'])('%s tells who may frame the page, and how', async (method) => {
    const { headers } = (await ask(opening, { method })).response
    expect(headers.get('Content-Security-Policy')).toBe(`frame-ancestors 'self' ${portals}`)
    expect(headers.get('X-Frame-Options')).toBeNull()
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Cache-Control')).toBe('no-cache')
    expect(headers.get('Content-Type')).toBe('text/html')
  })

  it('a hashed file is kept for ever, one that is gone is not', async () => {
    const kept = (await ask('assets/a.js')).response
    expect(kept.headers.get('Cache-Control')).toContain('immutable')
    const gone = (await ask('assets/b.js')).response
    expect([gone.status, gone.headers.get('Cache-Control')]).toEqual([404, 'no-cache'])
  })
})
