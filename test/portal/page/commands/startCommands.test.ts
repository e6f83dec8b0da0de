import { describe, expect, test } from 'vitest'
import { fakePortal } from '../fakePortal'
import { slowInit } from './startCommands'

describe('starting', () => {
  test('getInitData hands over what the portal prepared', async () => {
    const { send, posted } = fakePortal({ initData: { LANG: 'de' } })
    await send('getInitData')
    expect(posted).toEqual(['cb1:{"LANG":"de","FIRST_RUN":false}'])
  })

  test('the first run is reported once', async () => {
    const { send, posted } = fakePortal({ portalCase: { fault: 'firstRun' } })
    await send('getInitData')
    await send('getInitData')
    await send('setInstall', { install: true })
    expect(posted).toEqual([
      'cb1:{"FIRST_RUN":true}',
      'cb1:{"FIRST_RUN":false}',
      'cb1:{"install":true}',
    ])
  })

  test.each([
    ['silent', []],
    ['badPayload', ['cb1:{"LANG":"en","PLACEMENT_OPTIONS":{"ID"']],
  ] as const)('with the fault %s the answer is %j', async (fault, expected) => {
    const { send, posted } = fakePortal({ portalCase: { fault } })
    await send('getInitData')
    expect(posted).toEqual(expected)
  })

  test('latency and slowness delay the answer', async () => {
    const { send, done } = fakePortal({ portalCase: { fault: 'slowInit', latency: 300 } })
    await send('getInitData')
    expect(done).toEqual([`wait ${slowInit + 300}`])
  })

  test('refreshAuth answers with new tokens', async () => {
    const { send, posted } = fakePortal()
    await send('refreshAuth')
    expect(posted).toEqual(['cb1:{"AUTH_ID":"new","AUTH_EXPIRES":"3600","REFRESH_ID":"next"}'])
  })

  test('a frame that is loaded anew after refreshAuth gets the new tokens', async () => {
    const { send, posted } = fakePortal({ initData: { AUTH_ID: 'old' } })
    await send('refreshAuth')
    await send('getInitData')
    expect(posted.at(-1)).toBe(
      'cb1:{"AUTH_ID":"new","AUTH_EXPIRES":"3600","REFRESH_ID":"next","FIRST_RUN":false}',
    )
  })

  test('refreshAuth is silent when the server refuses, and the portal says so itself', async () => {
    const { send, posted, portal, done } = fakePortal()
    portal.refresh = async () => undefined
    await send('refreshAuth')
    expect(posted).toEqual([])
    expect(done).toEqual(['notice "The portal could not renew the session"'])
  })

  test('refreshAuth never answers with the fault refreshSilent', async () => {
    const { send, posted } = fakePortal({ portalCase: { fault: 'refreshSilent' } })
    await send('refreshAuth')
    expect(posted).toEqual([])
  })

  test('the end of the installation reloads the page, also where the server refuses it', async () => {
    const { send, posted, done } = fakePortal({ portalCase: { admin: false } })
    await send('setInstallFinish', {})
    expect(done).toEqual(['reload {"install_finished":"Y"}'])
    expect(posted).toEqual([])
  })
})
