import { describe, expect, it, vi } from 'vitest'
import { openPortal } from '../../support/fakes/fakePortal'

const company = '/crm/company/details/401/'
const contact = '/crm/contact/details/301/'

/** Opens the page in a portal, with its own clock held and the tabs that it opens counted. */
async function open(init: Record<string, unknown> = {}) {
  vi.useFakeTimers({ toFake: ['performance'] })
  const portal = openPortal({ init })
  const tab = vi.spyOn(window, 'open').mockReturnValue(null)
  const { connect } = await import('../../../src/portal/connection')
  const actions = await import('../../../src/portal/commands/actions')
  await connect()
  /** How often the portal was asked for a slider so far. */
  const asked = () => portal.sent('openPath').length
  return { portal, tab, asked, ...actions }
}

const after = (milliseconds: number): void => void vi.advanceTimersByTime(milliseconds)

describe('a page of the portal', () => {
  it('opens in its slider, also at the second click of an impatient person', async () => {
    const { portal, openPath, asked } = await open()
    expect(openPath(company)).toBe(true)
    after(1_500)
    expect(openPath(company)).toBe(true)
    await vi.waitFor(() => expect(asked()).toBe(2))
    expect(JSON.stringify(portal.sent('openPath'))).toContain(company)
  })

  it('opens in a tab from the moment on when a click shows that no slider has come', async () => {
    const { openPath, asked } = await open()
    openPath(company)
    await vi.waitFor(() => expect(asked()).toBe(1))
    after(1_501)
    expect(openPath(company)).toBe(false)
    expect(openPath(contact)).toBe(false)
    expect(asked()).toBe(1)
  })

  it('opens in the slider again when that has reported its closing, however late', async () => {
    const { portal, openPath, asked } = await open()
    openPath(company)
    await vi.waitFor(() => expect(asked()).toBe(1))
    portal.answerLate('openPath', { result: 'close' })
    // The answer passes through the SDK.
    await new Promise((resolve) => void setTimeout(resolve))
    after(60_000)
    expect(openPath(company)).toBe(true)
  })

  it('opens in a slider without a width where the portal does not know how to set one', async () => {
    const { portal, openPath, asked, tab } = await open()
    const paths = () => portal.sent('openPath').map((params) => JSON.stringify(params))
    const refused = { result: 'error', errorCode: 'PATH_NOT_AVAILABLE' }
    portal.answerBy('openPath', (params) =>
      JSON.stringify(params).includes('/crm/type/') ? refused : undefined,
    )
    openPath(company)
    await vi.waitFor(() => expect(asked()).toBe(2))
    expect(paths()[0]).toContain('/crm/type/')
    expect(paths()[1]).toMatch(new RegExp(`/crm/deal/../..${company}`))

    // From then on the portal is asked once.
    portal.answerLate('openPath', { result: 'close' })
    // The answer passes through the SDK.
    await new Promise((resolve) => void setTimeout(resolve))
    openPath(contact)
    await vi.waitFor(() => expect(asked()).toBe(3))
    expect(paths()[2]).toMatch(new RegExp(`/crm/deal/../..${contact}`))
    expect(tab).not.toHaveBeenCalled()
  })

  it('that the slider refuses opens in a tab at once and from then on, and others do not', async () => {
    const { portal, openPath, tab } = await open()
    portal.answer('openPath', { result: 'error', errorCode: 'PATH_NOT_AVAILABLE' })
    expect(openPath(company)).toBe(true)
    await vi.waitFor(() => expect(tab).toHaveBeenCalledTimes(1))
    expect(tab).toHaveBeenCalledWith(`https://portal.example${company}`, '_blank', 'noopener')
    after(60_000)
    expect(openPath(company)).toBe(false)
    expect(openPath(contact)).toBe(true)
  })

  it('has an address only on the portal itself, and only when that is known', async () => {
    const { portalUrl } = await open()
    expect(portalUrl(company)).toBe(`https://portal.example${company}`)
    for (const path of ['//other.example/', String.raw`/\other.example/`, 'crm/', '', '@other']) {
      expect(portalUrl(path)).toBeNull()
    }
    const { resetPage } = await import('../../../src/portal/pageState')
    resetPage()
    expect(portalUrl(company)).toBeNull()
  })
})

describe('a chat', () => {
  it('with a colleague is asked for by the number, one of an open channel by its whole address', async () => {
    const { portal, openChat, openChatHistory } = await open()
    const channel = 'imol|livechat|1|67|21'
    openChat('12')
    openChat(channel)
    openChatHistory(channel)
    await vi.waitFor(() => expect(portal.sent('imOpenHistory')).toHaveLength(1))
    expect(portal.sent('imOpenMessenger')).toMatchObject([{ dialogId: 12 }, { dialogId: channel }])
    expect(portal.sent('imOpenHistory')).toMatchObject([{ dialogId: channel }])
  })
})

describe('the card of the portal', () => {
  it.each([
    ['CRM_LEAD_DETAIL_TAB', 1],
    ['CRM_LEAD_DETAIL_ACTIVITY', 1],
    ['LEFT_MENU', 0],
    ['CALL_CARD', 0],
  ])('is reloaded where it is around the app: in %s %i times', async (PLACEMENT, times) => {
    const { portal, refreshNativeCard, openChat } = await open({ PLACEMENT })
    refreshNativeCard()
    openChat('12')
    await vi.waitFor(() => expect(portal.sent('imOpenMessenger')).toHaveLength(1))
    expect(portal.sent('reloadData')).toHaveLength(times)
  })
})
