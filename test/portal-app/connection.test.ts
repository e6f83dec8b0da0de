import { describe, expect, it, vi } from 'vitest'
import { openPortal } from '../support/fakes/fakePortal'

const load = () => import('../../src/portal/connection')

describe('outside a portal', () => {
  it('is told at once, in a tab of its own', async () => {
    const { connect, readConnection } = await load()
    await expect(connect()).rejects.toThrow('Not opened by a portal')
    expect(readConnection()).toEqual({ status: 'outside' })
  })

  it.each(['', 'sidebar', 'portal.example', 'portal.example|1', 'portal.example|x|sid', '|1|sid'])(
    'is told in the frame of another site that is named %j',
    async (name) => {
      const { commands } = openPortal()
      window.name = name
      const { connect, readConnection } = await load()
      await expect(connect()).rejects.toThrow('Not opened by a portal')
      expect(readConnection().status).toBe('outside')
      expect(commands).toEqual([])
    },
  )
})

describe('connect', () => {
  it('asks the portal once, however often it is called', async () => {
    const portal = openPortal()
    const { connect, readConnection } = await load()
    const [first, second] = await Promise.all([connect(), connect()])
    expect(second).toBe(first)
    expect(await connect()).toBe(first)
    expect(portal.sent('getInitData')).toHaveLength(1)
    expect(readConnection()).toEqual({ status: 'connected', frame: first })
  })

  it('tells those who watch of each change, until they stop', async () => {
    openPortal()
    const { connect, readConnection, watchConnection } = await load()
    const seen: string[] = []
    const stop = watchConnection(() => seen.push(readConnection().status))
    watchConnection(vi.fn())
    expect(readConnection().status).toBe('connecting')
    await connect()
    expect(seen).toEqual(['connected'])
    stop()
  })

  it('takes part in the first run of the app', async () => {
    const portal = openPortal({ init: { FIRST_RUN: true } })
    const { connect } = await load()
    await connect()
    expect(portal.sent('setInstall')).toEqual([{ install: true }])
  })

  it('takes an answer that nobody can read for broken', async () => {
    const portal = openPortal()
    portal.answerRaw('getInitData', '{"LANG":"en",')
    const { connect, readConnection } = await load()
    await expect(connect()).rejects.toMatchObject({ code: 'JSSDK_FRAME_BAD_PAYLOAD' })
    expect(readConnection()).toEqual({ status: 'broken' })
  })
})

describe('an answer that says nothing', () => {
  it.each(['[]', '{}', '""', '5', 'true'])('such as %s is taken for broken', async (payload) => {
    const portal = openPortal()
    portal.answerRaw('getInitData', payload)
    const { connect, readConnection } = await load()
    await expect(connect()).rejects.toThrow()
    expect(readConnection()).toEqual({ status: 'broken' })
  })

  it('is another one than that of a portal which gives no token', async () => {
    openPortal({ init: { AUTH_ID: undefined, REFRESH_ID: undefined, AUTH_EXPIRES: undefined } })
    const { connect, readConnection } = await load()
    await connect()
    expect(readConnection().status).toBe('connected')
  })
})

describe('a silent portal', () => {
  it('is called so after ten seconds, and is still listened to', async () => {
    const portal = openPortal({ silent: ['getInitData'] })
    const { connect, readConnection } = await load()
    vi.useFakeTimers()
    const connected = connect()
    await vi.advanceTimersByTimeAsync(9_999)
    expect(readConnection().status).toBe('connecting')
    await vi.advanceTimersByTimeAsync(1)
    expect(readConnection().status).toBe('silent')
    portal.answerLate('getInitData')
    const frame = await connected
    expect(readConnection()).toEqual({ status: 'connected', frame })
  })

  it('is not spoken of once it has answered', async () => {
    openPortal()
    const { connect, readConnection } = await load()
    vi.useFakeTimers()
    await connect()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(readConnection().status).toBe('connected')
  })

  it('includes one that does not confirm the first run', async () => {
    openPortal({ init: { FIRST_RUN: true }, silent: ['setInstall'] })
    const { connect, readConnection } = await load()
    vi.useFakeTimers()
    void connect()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(readConnection().status).toBe('silent')
  })
})
