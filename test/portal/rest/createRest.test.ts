import { afterEach, describe, expect, test } from 'vitest'
import { cloudLimit } from './http/createBucket'
import { at, readReply, startServer, type PortalServer } from './http/portalServer'

let portal: PortalServer
afterEach(() => portal.close())

const form = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body,
})

describe('a request', () => {
  test('as JSON is answered with the result and the time', async () => {
    portal = await startServer()
    const { status, body } = await portal.post('crm.lead.get', { id: 1591 })
    expect(status).toBe(200)
    expect(at(body, 'result', 'PHONE', 0, 'VALUE')).toBe('+5454777777')
    expect(Object.keys(body)).toEqual(['result', 'time'])
    expect(Object.keys(at(body, 'time') ?? {})).toEqual(
      expect.arrayContaining(['start', 'finish', 'duration', 'operating', 'date_start']),
    )
  })

  test('as a form may nest its parameters in brackets', async () => {
    portal = await startServer()
    const body = `auth=${portal.session.accessToken}&filter[%3EID]=3065&select[]=ID&start=-1`
    const reply = await readReply(await fetch(`${portal.origin}/rest/crm.lead.list`, form(body)))
    expect(at(reply.body, 'result', 0)).toEqual({ ID: '3066' })
    expect(reply.body).not.toHaveProperty('total')
  })

  test('by GET takes everything from the query, the method in any case and with a suffix', async () => {
    portal = await startServer()
    const url = `${portal.origin}/rest/CRM.Lead.Get.json?id=2002&auth=${portal.session.accessToken}`
    const reply = await readReply(await fetch(url))
    expect(at(reply.body, 'result')).toEqual({ ID: '2002', TITLE: null, STATUS_ID: 'NEW' })
  })

  test('with broken JSON has no parameters, and its token may stand in the address', async () => {
    portal = await startServer()
    const reply = await readReply(
      await fetch(`${portal.origin}/rest/crm.lead.get?auth=${portal.session.accessToken}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"id":1591',
      }),
    )
    expect(reply.status).toBe(400)
    expect(reply.body).toEqual({ error: '', error_description: 'ID is not defined or invalid' })
  })

  test('for an unknown method answers 404', async () => {
    portal = await startServer()
    const { status, body } = await portal.post('crm.lead.fly')
    expect([status, body['error']]).toEqual([404, 'ERROR_METHOD_NOT_FOUND'])
    expect(body).not.toHaveProperty('time')
  })

  test('for another path is left to the next handler', async () => {
    portal = await startServer()
    expect(await (await fetch(`${portal.origin}/crm/lead/details/1591/`)).text()).toBe('not ours')
  })
})

describe('CORS', () => {
  test('lets any origin send JSON and nothing else, and shows no headers', async () => {
    portal = await startServer()
    const reply = await fetch(`${portal.origin}/rest/crm.lead.get`, { method: 'OPTIONS' })
    expect(reply.status).toBe(200)
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    expect(reply.headers.get('access-control-allow-headers')).toBe('origin, content-type, accept')
    expect(reply.headers.has('access-control-expose-headers')).toBe(false)
    expect((await portal.firstRecord).transport).toBe('preflight')
  })

  test('holds for errors too', async () => {
    portal = await startServer()
    const { headers } = await portal.post('crm.lead.get', { id: '404' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('a token', () => {
  test('that nobody has is refused', async () => {
    portal = await startServer()
    const { status, body } = await portal.post('profile', { auth: 'made-up' })
    expect([status, body['error']]).toEqual([401, 'NO_AUTH_FOUND'])
  })

  test('is over once another was issued, and the other works', async () => {
    portal = await startServer()
    const old = portal.session.accessToken
    portal.sessions.refreshSession(portal.session.sid)
    const refused = await portal.post('profile', { auth: old })
    expect([refused.status, refused.body['error']]).toEqual([401, 'expired_token'])
    expect((await portal.post('profile')).status).toBe(200)
  })

  test('of another portal in the same process is unknown here', async () => {
    portal = await startServer()
    const other = await startServer()
    expect((await portal.post('profile', { auth: other.session.accessToken })).status).toBe(401)
    await other.close()
  })
})

describe('the limit of requests', () => {
  test('refuses the fifty-first at once and lets two more in after a second', async () => {
    let present = 1_700_000_000_000
    portal = await startServer({}, { rateLimit: cloudLimit, now: () => present })
    const statuses = async (count: number): Promise<number[]> => {
      const replies = await Promise.all(
        Array.from({ length: count }, () => portal.post('server.time')),
      )
      return replies.map((reply) => reply.status)
    }
    expect((await statuses(51)).filter((status) => status === 503)).toHaveLength(1)
    present += 1000
    expect(await statuses(3)).toEqual([200, 200, 503])
  })
})

describe('the record', () => {
  test('names what is inside a batch and shows no token', async () => {
    portal = await startServer()
    const token = portal.session.accessToken
    await portal.post('batch', { cmd: { a: 'profile', b: `user.get?ID=1&auth=${token}` } })
    expect(await portal.firstRecord).toMatchObject({
      method: 'batch',
      inner: ['profile', 'user.get'],
      status: 200,
      transport: 'json',
      sid: portal.session.sid,
    })
    expect(JSON.stringify(portal.records)).not.toContain(token)
  })
})
