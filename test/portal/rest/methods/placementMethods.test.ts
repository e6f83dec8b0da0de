import { afterEach, describe, expect, test } from 'vitest'
import { startServer, type PortalServer } from '../http/portalServer'
import type { Wire, WireRecord } from '../Wire'

let portal: PortalServer
afterEach(() => portal.close())

const result = async (method: string, params: WireRecord = {}): Promise<Wire | undefined> =>
  (await portal.post(method, params)).body['result']

const codeOf = async (method: string, params: WireRecord = {}): Promise<unknown[]> => {
  const { status, body } = await portal.post(method, params)
  return [status, body['error']]
}

describe('the app', () => {
  const tab = { PLACEMENT: 'CRM_LEAD_DETAIL_TAB', HANDLER: 'https://example.com/app/' }

  const at = (PLACEMENT: string, OPTIONS: WireRecord = {}) => ({ ...tab, PLACEMENT, OPTIONS })

  test('binds a place once and frees it again', async () => {
    portal = await startServer()
    expect(await result('placement.bind', tab)).toBe(true)
    expect(await codeOf('placement.bind', tab)).toEqual([400, 'ERROR_CORE'])
    expect(await result('placement.get')).toMatchObject([{ placement: tab.PLACEMENT, options: [] }])
    expect(await result('placement.unbind', tab)).toEqual({ count: 1 })
    expect(await result('placement.get')).toEqual([])
  })

  test.each([
    [{ HANDLER: tab.HANDLER }, 'ERROR_ARGUMENT'],
    [{ ...tab, PLACEMENT: 'NOWHERE' }, 'ERROR_PLACEMENT_NOT_FOUND'],
    [{ ...tab, HANDLER: 'ftp://example.com/' }, 'ERROR_UNSUPPORTED_PROTOCOL'],
    [{ ...tab, HANDLER: 'just words' }, 'ERROR_WRONG_HANDLER_URL'],
  ])('cannot bind %j', async (params, code) => {
    portal = await startServer()
    expect(await codeOf('placement.bind', params)).toEqual([400, code])
  })

  test('binds a place of telephony with its scope only, and one of the messenger without', async () => {
    portal = await startServer()
    expect(await result('placement.list')).not.toContain('CALL_CARD')
    expect(await codeOf('placement.bind', at('CALL_CARD'))).toEqual([
      400,
      'ERROR_PLACEMENT_NOT_FOUND',
    ])
    expect(await codeOf('placement.bind', at('IM_SIDEBAR'))).toEqual([200, 'EMPTY_ERROR_ICON_NAME'])
    const wrong = { iconName: 'fa-bars', context: 'LINES,CRM' }
    expect(await codeOf('placement.bind', at('IM_SIDEBAR', wrong))).toEqual([
      200,
      'INVALID_ERROR_CONTEXT',
    ])
    const right = { iconName: 'fa-bars', context: 'LINES;CRM' }
    expect(await result('placement.bind', at('IM_SIDEBAR', right))).toBe(true)
    expect(await codeOf('im.dialog.get', { DIALOG_ID: 'chat21' })).toEqual([
      403,
      'insufficient_scope',
    ])
  })

  test('tells of a chat to its members only', async () => {
    portal = await startServer({ scopes: 'crm,im,telephony,placement' })
    expect(await result('placement.list')).toContain('CALL_CARD')
    expect(await result('im.dialog.get', { DIALOG_ID: 'chat31' })).toMatchObject({
      entity_type: 'CRM',
      entity_id: 'LEAD|2001',
    })
    expect(await codeOf('im.dialog.get', { DIALOG_ID: 'chat99' })).toEqual([403, 'ACCESS_ERROR'])
  })

  test('binds nothing for somebody who is no administrator', async () => {
    portal = await startServer({ admin: false })
    expect(await codeOf('placement.bind', tab)).toEqual([403, 'ACCESS_DENIED'])
    expect(await codeOf('app.option.set', { options: { a: '1' } })).toEqual([403, 'ACCESS_DENIED'])
    expect(await result('placement.list')).toContain(tab.PLACEMENT)
  })

  test('keeps options, a list when there are none', async () => {
    portal = await startServer()
    expect(await result('user.option.get')).toEqual([])
    await result('user.option.set', { options: { view: 'wide' } })
    expect(await result('user.option.get')).toEqual({ view: 'wide' })
    expect(await result('user.option.get', { option: 'view' })).toBe('wide')
    expect(await result('app.option.get')).toEqual([])
  })
})
