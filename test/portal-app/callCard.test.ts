import { describe, expect, it, vi } from 'vitest'
import { openPortal } from '../support/fakes/fakePortal'
import { eventually, pass, stopClock } from '../support/fakes/stoppedClock'

const options = {
  CALL_ID: 'first',
  PHONE_NUMBER: '+493023125001',
  CRM_ENTITY_TYPE: '',
  CRM_ENTITY_ID: '0',
  CALL_STATE: 'connected',
  CALL_LIST_MODE: 'false',
}
const withLead = (id: number, more = {}) => ({
  ...options,
  CRM_ENTITY_TYPE: 'LEAD',
  CRM_ENTITY_ID: id,
  ...more,
})
const changed = 'CallCard::EntityChanged'

/** Opens the call window and listens to it. */
async function listen(given: Record<string, unknown> = {}, placement = 'CALL_CARD') {
  const portal = openPortal({
    init: { PLACEMENT: placement, PLACEMENT_OPTIONS: { ...options, ...given } },
  })
  const { connect } = await import('../../src/portal/connection')
  const { readCurrentCall, watchCall, watchCallClosing } = await import('../../src/portal/callCard')
  await connect()
  const closing = vi.fn()
  watchCallClosing(closing)
  /** What it became, one after the other. */
  const became: unknown[] = []
  watchCall(() => became.push(readCurrentCall()?.elements))
  const elements = () => readCurrentCall()?.elements
  const asked = () => portal.sent('getStatus').length
  return { portal, elements, became, asked, closing, readCurrentCall }
}

/** Answers `getStatus` and reports an event. */
function report(portal: ReturnType<typeof openPortal>, status: unknown, event = changed): void {
  portal.answer('getStatus', status)
  portal.emit(event, { PHONE_NUMBER: options.PHONE_NUMBER })
}

const lead = (id: number) => [{ type: 'lead', id }]

describe('the call of a call window', () => {
  it('is asked for once after binding the events, for what happened before the frame was there', async () => {
    const { portal, elements, asked } = await listen()
    portal.answer('getStatus', withLead(2001))
    await vi.waitFor(() => expect(asked()).toBe(1))
    const names = portal.commands.map(({ name }) => name)
    expect(names.lastIndexOf('placementBindEvent')).toBeLessThan(names.indexOf('getStatus'))
    portal.answerLate('getStatus')
    await vi.waitFor(() => expect(elements()).toEqual(lead(2001)))
  })

  it('is asked for again at the first event, which the SDK passes to nobody, and at later ones', async () => {
    const { portal, elements, asked } = await listen()
    await vi.waitFor(() => expect(asked()).toBe(1))
    report(portal, withLead(2001))
    await vi.waitFor(() => expect(elements()).toEqual(lead(2001)))
    report(portal, withLead(2002))
    await vi.waitFor(() => expect(elements()).toEqual(lead(2002)))
    report(portal, withLead(2003), 'CallCard::CallStateChanged')
    await vi.waitFor(() => expect(elements()).toEqual(lead(2003)))
  })

  it('shows the lead that was bound during the call, of which no event tells', async () => {
    const { portal, elements, asked } = await listen({
      CRM_ENTITY_TYPE: 'CONTACT',
      CRM_ENTITY_ID: '301',
    })
    await vi.waitFor(() => expect(asked()).toBe(1))
    report(portal, {
      ...options,
      CRM_ENTITY_TYPE: 'CONTACT',
      CRM_ENTITY_ID: 301,
      CRM_BINDINGS: [{ ENTITY_TYPE: 'LEAD', ENTITY_ID: 2001 }],
    })
    await vi.waitFor(() => expect(elements()).toContainEqual({ type: 'lead', id: 2001 }))
  })

  it('does not become that of another window of the same page', async () => {
    const { portal, became, asked } = await listen()
    await vi.waitFor(() => expect(asked()).toBe(1))
    report(portal, withLead(2001, { CALL_ID: 'second' }))
    await vi.waitFor(() => expect(asked()).toBe(2))
    report(portal, withLead(2002))
    await vi.waitFor(() => expect(became).toEqual([lead(2002)]))
  })

  it('is what an event of its number says where the portal answers with the call of another window', async () => {
    const { portal, became, asked } = await listen()
    await vi.waitFor(() => expect(asked()).toBe(1))
    const other = withLead(2001, { CALL_ID: 'second', PHONE_NUMBER: '+493023125099' })
    portal.answer('getStatus', other)
    portal.emit(changed, { ...other, CRM_ENTITY_ID: 2002 })
    await vi.waitFor(() => expect(asked()).toBe(2))
    portal.emit(changed, withLead(2003))
    await vi.waitFor(() => expect(became).toEqual([lead(2003)]))
  })

  it('becomes the next one of a calling list, in the same window', async () => {
    const { portal, elements, asked, readCurrentCall } = await listen({ CALL_LIST_MODE: 'true' })
    await vi.waitFor(() => expect(asked()).toBe(1))
    report(portal, withLead(2001, { CALL_ID: 'second', CALL_LIST_MODE: true }))
    await vi.waitFor(() => expect(elements()).toEqual(lead(2001)))
    expect(readCurrentCall()?.id).toBe('second')
  })

  it('ignores an answer that comes after that to a later question', async () => {
    const { portal, elements, became, asked } = await listen()
    await vi.waitFor(() => expect(asked()).toBe(1))
    report(portal, withLead(2002))
    await vi.waitFor(() => expect(elements()).toEqual(lead(2002)))
    // The answer to the first question.
    portal.answerLate('getStatus', withLead(2001))
    report(portal, withLead(2003))
    await vi.waitFor(() => expect(became).toEqual([lead(2002), lead(2003)]))
  })

  it('is what an event says of it where the portal does not answer, unless that is of another number', async () => {
    stopClock()
    const { portal, asked, became } = await listen()
    await eventually(() => expect(asked()).toBe(1))
    await pass(5_000)
    const says = async (event: Record<string, unknown>): Promise<void> => {
      const before = asked()
      portal.emit(changed, event)
      await eventually(() => expect(asked()).toBe(before + 1))
      await pass(5_000)
    }
    await says(withLead(2001))
    expect(became).toEqual([lead(2001)])
    await says(withLead(2002, { PHONE_NUMBER: '+493023125099' }))
    await says({ PHONE_NUMBER: options.PHONE_NUMBER })
    expect(became).toEqual([lead(2001)])
  })

  it('is the one of its options as long as nothing changes, the same object', async () => {
    const { portal, asked, readCurrentCall } = await listen()
    const before = readCurrentCall()
    await vi.waitFor(() => expect(asked()).toBe(1))
    report(portal, { ...options, CRM_ENTITY_ID: 0, CALL_LIST_MODE: false })
    await vi.waitFor(() => expect(asked()).toBe(2))
    expect(readCurrentCall()).toBe(before)
  })

  it('tells when the window is about to close, each time', async () => {
    const { portal, asked, closing } = await listen()
    await vi.waitFor(() => expect(asked()).toBe(1))
    portal.emit('CallCard::BeforeClose')
    await vi.waitFor(() => expect(closing).toHaveBeenCalledTimes(1))
    portal.emit('CallCard::BeforeClose')
    expect(closing).toHaveBeenCalledTimes(2)
  })

  it('does not exist in other placements, where nothing is bound', async () => {
    const { portal, readCurrentCall } = await listen({}, 'LEFT_MENU')
    expect(readCurrentCall()).toBeUndefined()
    expect(portal.sent('placementBindEvent')).toEqual([])
  })
})
