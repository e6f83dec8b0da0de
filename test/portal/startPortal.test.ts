import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOpening, readTokens, type Opening } from './page/Opening'
import { writeCase, type PortalCase } from './PortalCase'
import { isRecord, recordOf, toWire, type WireRecord } from './rest/Wire'
import { startPortal, type Portal } from './startPortal'

let portal: Portal

beforeAll(async () => {
  portal = await startPortal({ appUrl: 'http://localhost:5173/sub/' })
})
afterAll(() => portal.close())

const post = (path: string, body: WireRecord): Promise<Response> =>
  fetch(portal.origin + path, { method: 'POST', body: JSON.stringify(body) })

const open = async (
  portalCase: Partial<PortalCase> = {},
  more: WireRecord = {},
): Promise<Opening> =>
  readOpening(
    await (await post('/portal/session', { query: writeCase(portalCase), ...more })).json(),
  )

const getLead = async (auth: unknown): Promise<WireRecord> => {
  const response = await fetch(`${portal.origin}/rest/crm.lead.get`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: 1591, auth }),
  })
  return recordOf(toWire(await response.json()))
}

describe('a session', () => {
  test('opens the app with the query and the form of Bitrix24', async () => {
    const { sid, appUrl, query, fields } = await open({ lang: 'de' })
    expect(sid).toMatch(/^[0-9a-f]{32}$/)
    expect(appUrl).toBe('http://localhost:5173/sub/')
    expect(query).toEqual({
      DOMAIN: new URL(portal.origin).host,
      PROTOCOL: '0',
      LANG: 'de',
      APP_SID: sid,
    })
    expect(fields).toMatchObject({
      AUTH_EXPIRES: '3600',
      APPLICATION_SCOPE: 'crm,user_brief,placement',
      status: 'L',
      PLACEMENT: 'CRM_LEAD_DETAIL_TAB',
    })
    expect(fields['PLACEMENT_OPTIONS']).toContain('&IFRAME=Y')
  })

  test('answers getInitData with the same tokens, and with escaped options', async () => {
    const { fields, initData } = await open()
    expect(initData).toMatchObject({
      PROTOCOL: 0,
      AUTH_ID: fields['AUTH_ID'],
      USER_OPTIONS: [],
      INSTALL: false,
      IS_ADMIN: true,
    })
    expect(JSON.stringify(initData['PLACEMENT_OPTIONS'])).toContain('&amp;IFRAME=Y')
  })

  test.each(['emptyArray', 'emptyString', 'null', 'missing'] as const)(
    'has no field for options that are %s',
    async (options) => {
      const { fields, initData } = await open({ options })
      expect(fields).not.toHaveProperty('PLACEMENT_OPTIONS')
      expect('PLACEMENT_OPTIONS' in initData).toBe(options !== 'missing')
    },
  )

  test('of a slider has the options that were sent to it, as texts', async () => {
    const { initData } = await open({}, { sliderOptions: { leadId: 7 } })
    expect(initData).toMatchObject({ PLACEMENT: 'DEFAULT', PLACEMENT_OPTIONS: { leadId: '7' } })
  })

  test('is in install mode until an administrator finishes the installation', async () => {
    const query = writeCase({ fault: 'installMode' })
    expect((await open({}, { query })).initData['INSTALL']).toBe(true)
    const finished = `${query}&install_finished=Y`
    expect((await open({}, { query: finished })).initData['INSTALL']).toBe(false)
    expect((await open({}, { query: `${finished}&admin=N` })).initData['INSTALL']).toBe(true)
  })

  test('without auth data has empty tokens', async () => {
    const { fields, initData } = await open({ fault: 'noAuthData' })
    expect([fields['AUTH_ID'], initData['AUTH_ID']]).toEqual(['', ''])
  })

  test('cannot be read by another origin', async () => {
    const response = await post('/portal/session', { query: '' })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('tokens', () => {
  test('open REST, until new ones are given out', async () => {
    const { sid, initData } = await open()
    expect(isRecord((await getLead(initData['AUTH_ID']))['result'])).toBe(true)
    const tokens = readTokens(await (await post('/portal/refresh', { sid })).json())
    expect((await getLead(initData['AUTH_ID']))['error']).toBe('expired_token')
    expect(isRecord((await getLead(tokens.AUTH_ID))['result'])).toBe(true)
  })

  test('are refused to an unknown session', async () => {
    expect((await post('/portal/refresh', { sid: 'x' })).status).toBe(403)
  })

  test('do not show in the list of calls', async () => {
    portal.clear()
    const { initData } = await open()
    await getLead(initData['AUTH_ID'])
    expect(portal.calls.map(({ method, status }) => [method, status])).toEqual([
      ['crm.lead.get', 200],
    ])
    expect(JSON.stringify(portal.calls)).not.toContain(initData['AUTH_ID'])
  })
})

test('an option that was saved is there at the next opening', async () => {
  const { sid } = await open()
  await post('/portal/option', { sid, scope: 'user', name: 'theme', value: 'dark' })
  expect((await open()).initData['USER_OPTIONS']).toEqual({ theme: 'dark' })
})

test('two portals run side by side', async () => {
  const other = await startPortal({ appUrl: 'http://localhost:5173/' })
  expect(other.origin).not.toBe(portal.origin)
  await other.close()
  await expect(fetch(other.origin)).rejects.toThrow()
})
