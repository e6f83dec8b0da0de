import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startServer, type PortalServer } from './portalServer'

const secret = 'w3bh00ks3cr3t'

type Seen = { url: string; body: string; headers: IncomingHttpHeaders }
type Upstream = { status: number; body: string; location?: string }

let seen: Seen[]
let upstream: Upstream
let real: Server
let portal: PortalServer

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  seen.push({ url: request.url ?? '', body: await text(request), headers: request.headers })
  response.writeHead(upstream.status, {
    'Content-Type': 'application/json',
    'X-Webhook': `/rest/1/${secret}/`,
    ...(upstream.location ? { Location: upstream.location } : {}),
  })
  response.end(upstream.body)
}

beforeEach(async () => {
  seen = []
  upstream = { status: 200, body: '{"result":{"ID":"7"},"time":{}}' }
  real = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => {
    real.listen(0, '127.0.0.1', resolve)
  })
  const address = real.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const webhookUrl = `http://127.0.0.1:${port}/rest/1/${secret}/`
  portal = await startServer({ scopes: '' }, { webhookUrl })
})

afterEach(async () => {
  await portal.close()
  real.closeAllConnections()
  real.close()
})

const everythingToldBy = async (reply: { text: string; headers: Headers }): Promise<string> =>
  [
    reply.text,
    ...[[...reply.headers], await portal.firstRecord].map((told) => JSON.stringify(told)),
  ].join('\n')

describe('the webhook of a real portal', () => {
  test('is asked without the token of the stand-in, and its answer is passed on', async () => {
    const reply = await portal.post('crm.lead.get', { id: 7 })
    expect(reply.body).toEqual({ result: { ID: '7' }, time: {} })
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    expect(seen[0]?.url).toBe(`/rest/1/${secret}/crm.lead.get`)
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ id: 7 })
    expect(JSON.stringify(seen)).not.toContain(portal.session.accessToken)
    expect(await everythingToldBy(reply)).not.toContain(secret)
  })

  test('has its errors passed on with their status', async () => {
    upstream = { status: 400, body: '{"error":"","error_description":"Not found"}' }
    const reply = await portal.post('crm.lead.get', { id: 8 })
    expect([reply.status, reply.body['error_description']]).toEqual([400, 'Not found'])
  })

  test('is not told by an answer that repeats it', async () => {
    upstream = {
      status: 401,
      body: String.raw`{"error":"NO_AUTH_FOUND","error_description":"https:\/\/x\/rest\/1\/${secret}\/"}`,
    }
    const reply = await portal.post('profile', { note: secret })
    expect(reply.status).toBe(401)
    expect(await everythingToldBy(reply)).not.toContain(secret)
  })

  test('is not carried along a redirect', async () => {
    upstream = { status: 302, body: '', location: `http://127.0.0.1:9/rest/1/${secret}/` }
    const reply = await portal.post('profile')
    expect([reply.status, reply.body['error']]).toEqual([502, 'WEBHOOK_UNREACHABLE'])
    expect(await everythingToldBy(reply)).not.toContain(secret)
  })

  test('that does not answer is reported without its address', async () => {
    real.closeAllConnections()
    await new Promise((resolve) => {
      real.close(resolve)
    })
    const reply = await portal.post('profile')
    expect([reply.status, reply.body['error']]).toEqual([502, 'WEBHOOK_UNREACHABLE'])
    expect(await everythingToldBy(reply)).not.toContain(secret)
  })

  test('is not asked by somebody without a session', async () => {
    expect((await portal.post('profile', { auth: 'made-up' })).status).toBe(401)
    expect(seen).toEqual([])
  })

  test('cannot be left by a crooked method name', async () => {
    const token = portal.session.accessToken
    await fetch(`${portal.origin}/rest/..%2f..%2f2%2fother/profile?auth=${token}`)
    await fetch(`${portal.origin}/rest/%3Fauth=1/profile?auth=${token}`)
    expect(seen).toEqual([])
  })
})
