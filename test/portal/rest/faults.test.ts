import { afterEach, describe, expect, test } from 'vitest'
import type { Fault } from '../PortalCase'
import { startServer, type PortalServer } from './http/portalServer'

let portal: PortalServer
afterEach(() => portal.close())

const lead = (server: PortalServer) => server.post('crm.lead.get', { id: 1591 })

describe('a fault of crm.lead.get', () => {
  test.each<[Fault, number, string | number, string]>([
    ['notFound', 400, '', 'Not found'],
    ['accessDenied', 400, '', 'Access denied.'],
    ['invalidId', 400, '', 'ID is not defined or invalid'],
    ['emptyCode200', 200, '', 'Not found'],
    ['methodGone', 404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!'],
    ['numericCode', 400, 100, 'Could not read the lead'],
  ])(
    '%s answers %i with the code %j and leaves other methods alone',
    async (fault, ...expected) => {
      portal = await startServer({ fault })
      const { status, body } = await lead(portal)
      expect([status, body['error'], body['error_description']]).toEqual(expected)
      expect(body).not.toHaveProperty('time')
      expect((await portal.post('profile')).status).toBe(200)
    },
  )

  test('may speak the language of the portal and contain HTML', async () => {
    portal = await startServer({ fault: 'localizedError', lang: 'ru' })
    expect((await lead(portal)).body['error_description']).toContain('не найден.<br>')
  })

  test.each<[Fault, unknown]>([
    ['emptyResult', null],
    ['emptyArrayResult', []],
  ])('%s is a success without a lead', async (fault, result) => {
    portal = await startServer({ fault })
    expect((await lead(portal)).body).toMatchObject({ result, time: {} })
  })
})

describe('a fault of every method', () => {
  test.each<[Fault, number, string]>([
    ['noAuth', 401, 'NO_AUTH_FOUND'],
    ['tokenExpired', 401, 'expired_token'],
    ['refreshSilent', 401, 'expired_token'],
    ['planWithoutRest', 403, 'ACCESS_DENIED'],
    ['closedToUser', 403, 'user_access_error'],
    ['scopeMissing', 403, 'insufficient_scope'],
    ['rateLimit', 503, 'QUERY_LIMIT_EXCEEDED'],
    ['overload', 503, 'OVERLOAD_LIMIT'],
    ['operatingLimit', 429, 'OPERATION_TIME_LIMIT'],
    ['serverError', 500, 'INTERNAL_SERVER_ERROR'],
  ])('%s answers %i %s each time', async (fault, status, code) => {
    portal = await startServer({ fault })
    for (const method of ['crm.lead.get', 'batch', 'crm.lead.get']) {
      const reply = await portal.post(method)
      expect([reply.status, reply.body['error']]).toEqual([status, code])
      expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    }
  })

  test.each<[Fault, number]>([
    ['rateLimitOnce', 503],
    ['serverErrorOnce', 502],
  ])('%s answers %i only to the first call of a session', async (fault, status) => {
    portal = await startServer({ fault })
    expect((await lead(portal)).status).toBe(status)
    expect((await lead(portal)).status).toBe(200)
  })

  test('an expired token is good again after a refresh', async () => {
    portal = await startServer({ fault: 'tokenExpired' })
    portal.sessions.refreshSession(portal.session.sid)
    expect((await lead(portal)).status).toBe(200)
  })

  test.each<[Fault, number, string | null]>([
    ['html500', 500, '*'],
    ['html200', 200, '*'],
    ['noCors', 403, null],
  ])('%s is a page with status %i and the origin %j', async (fault, status, origin) => {
    portal = await startServer({ fault })
    const reply = await lead(portal)
    expect([reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([
      status,
      origin,
    ])
    expect(reply.text).toMatch(/^<!doctype html>/)
  })

  test('noTime is a success without the time', async () => {
    portal = await startServer({ fault: 'noTime' })
    expect(Object.keys((await lead(portal)).body)).toEqual(['result'])
  })

  test('offline cuts the connection', async () => {
    portal = await startServer({ fault: 'offline' })
    await expect(lead(portal)).rejects.toThrow('fetch failed')
    expect((await portal.firstRecord).status).toBe(0)
  })

  test('hang never answers, and is recorded when the caller gives up', async () => {
    const giveUp = new AbortController()
    portal = await startServer({ fault: 'hang', latency: 1 }, { wait: async () => giveUp.abort() })
    const body = JSON.stringify({ auth: portal.session.accessToken })
    const headers = { 'Content-Type': 'application/json' }
    await expect(
      fetch(`${portal.origin}/rest/profile`, {
        method: 'POST',
        headers,
        body,
        signal: giveUp.signal,
      }),
    ).rejects.toThrow('aborted')
    expect((await portal.firstRecord).status).toBe(0)
  })
})

describe('directories', () => {
  test('are refused while the lead itself is answered', async () => {
    portal = await startServer({ fault: 'directoriesRefused' })
    expect((await lead(portal)).status).toBe(200)
    expect((await portal.post('crm.status.list')).status).toBe(403)
    expect((await portal.post('batch', { cmd: { a: 'scope' } })).status).toBe(403)
  })

  test('are held back five seconds more than the lead', async () => {
    portal = await startServer({ fault: 'directoriesSlow', latency: 20 })
    await lead(portal)
    await portal.post('batch', { cmd: { a: 'scope' } })
    expect(portal.waits).toEqual([20, 5020])
  })
})
