import { describe, expect, it } from 'vitest'
import { connect, readConnection } from '../../src/portal/connection'
import { pageState, resetPage } from '../../src/portal/pageState'
import { openPortal } from '../support/fakes/fakePortal'

describe('resetPage', () => {
  it('makes every state anew and ends what the old one kept running', () => {
    const ended: number[] = []
    const state = pageState(
      () => ({ count: 0 }),
      ({ count }) => ended.push(count),
    )
    state.current.count = 5
    const before = state.current
    resetPage()
    expect(state.current).toEqual({ count: 0 })
    expect(ended).toEqual([5])
    before.count = 6
    expect(state.current.count).toBe(0)
  })

  it('lets the next page connect to a portal of its own', async () => {
    openPortal()
    const first = await connect()
    resetPage()
    expect(readConnection()).toEqual({ status: 'connecting' })
    const portal = openPortal()
    const second = await connect()
    expect(second).not.toBe(first)
    expect(portal.sent('getInitData')).toHaveLength(1)
    expect(readConnection()).toEqual({ status: 'connected', frame: second })
  })

  it('leaves an answer that comes for the page before without effect', async () => {
    const portal = openPortal({ silent: ['getInitData'] })
    void connect()
    resetPage()
    portal.answerLate('getInitData')
    await Promise.resolve()
    expect(readConnection()).toEqual({ status: 'connecting' })
  })
})
