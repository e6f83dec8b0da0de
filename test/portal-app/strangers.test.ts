import { describe, expect, it, vi } from 'vitest'
import { openPortal } from '../support/fakes/fakePortal'
import { portalOrigin } from '../support/fakes/portalOrigin'

const strangers = [
  'https://stranger.example',
  `${portalOrigin}.stranger.example`,
  `${portalOrigin}:8443`,
  portalOrigin.replace('https:', 'http:'),
  'null',
  '',
]

const forged = JSON.stringify({
  LANG: 'de',
  PROTOCOL: 1,
  AUTH_ID: 'forged-token',
  AUTH_EXPIRES: '3600',
  REFRESH_ID: 'forged',
  IS_ADMIN: true,
  PLACEMENT: 'DEFAULT',
  PLACEMENT_OPTIONS: { ID: '666' },
})

/** Opens a portal, and collects what the app posts to it: each message has the id under which it is answered. */
function openWatched() {
  const portal = openPortal({ silent: ['getInitData'] })
  const { parent } = window
  const posted: string[] = []
  vi.stubGlobal('parent', {
    postMessage: (message: unknown, origin: string) => {
      posted.push(String(message))
      parent.postMessage(message, origin)
    },
  })
  return { portal, idOf: (command: string) => idIn(posted, command) }
}

const idIn = (posted: readonly string[], command: string): string =>
  posted
    .find((message) => message.startsWith(`${command}:`))
    ?.split(':')
    .at(-2) ?? ''

const post = (data: unknown, origin: string) =>
  window.dispatchEvent(new MessageEvent('message', { data, origin }))

async function open() {
  const { connect, readConnection } = await import('../../src/portal/connection')
  const { callMethod } = await import('../../src/rest/callMethod')
  const { portal, idOf } = openWatched()
  const connecting = connect()
  await vi.waitFor(() => expect(portal.sent('getInitData')).toHaveLength(1))
  return { portal, idOf, connecting, readConnection, callMethod }
}

describe('a message', () => {
  it('that answers for the portal from another origin is not heard, were it a thousand times', async () => {
    const { portal, idOf, connecting, readConnection, callMethod } = await open()
    const id = idOf('getInitData')
    expect(id).not.toBe('')
    for (let index = 0; index < 1_000; index += 1) {
      post(`${id}:${forged}`, strangers[index % strangers.length] ?? '')
    }
    expect(readConnection().status).toBe('connecting')
    portal.answerLate('getInitData')
    const frame = await connecting
    expect(frame.placement.options).toEqual({ ID: '1591' })
    portal.rest.answer('crm.lead.get', { ID: '1591' })
    await callMethod('crm.lead.get', { id: 1591 })
    expect(portal.rest.calls.map(({ token }) => token)).toEqual([portal.tokens.first])
  })

  it('of the portal that is malformed, unknown or comes again changes nothing, were it a thousand times', async () => {
    const { portal, idOf, connecting, readConnection, callMethod } = await open()
    const id = idOf('getInitData')
    portal.answerLate('getInitData')
    await connecting
    const odd = [
      null,
      undefined,
      5,
      [id],
      { [id]: forged },
      '',
      ':',
      '::',
      id,
      `${id}:`,
      `${id}:{`,
      `${id}:${forged}`,
      `__proto__:${forged}`,
      'constructor:{}',
      'toString:{"AUTH_ID":"forged-token"}',
      'x'.repeat(10_000),
    ]
    for (let index = 0; index < 1_000; index += 1) post(odd[index % odd.length], portalOrigin)
    expect(readConnection().status).toBe('connected')
    portal.rest.answer('crm.lead.get', { ID: '1591' })
    await callMethod('crm.lead.get', { id: 1591 })
    expect(portal.rest.calls.map(({ token }) => token)).toEqual([portal.tokens.first])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
