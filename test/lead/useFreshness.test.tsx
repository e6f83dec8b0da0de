import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { buildWireLead } from '../support/builders/buildLead'
import { fieldValue } from '../support/builders/fieldValue'
import { renderCard } from '../support/renderCard'
import { say, saying } from '../support/say'
import { inStrictMode } from '../support/inStrictMode'

inStrictMode()

const looked = 'crm.lead.list'
const read = 'crm.lead.get'
const later = '2024-05-24T09:00:00+02:00'

/** Opens lead 1591 with a fake clock, and waits until all labels have loaded. */
async function open() {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const started = Date.now()
  const opened = await renderCard()
  await screen.findAllByText('Ann Leeway')
  const { rest } = opened
  const shownInList = (DATE_MODIFY: string): void =>
    rest.answer(looked, [{ ID: '1591', DATE_MODIFY }])
  shownInList('2024-05-23T18:18:25+02:00')
  return {
    ...opened,
    /** Duration of the opening by the page's clock; the minute until the first check started during it. */
    opening: Date.now() - started,
    shownInList,
    /** Changes the lead, in `crm.lead.get` and in the list. */
    change: (overrides: Record<string, unknown>): void => {
      shownInList(later)
      rest.answer(read, buildWireLead({ ...overrides, DATE_MODIFY: later }))
    },
    looks: (): number => rest.callsOf(looked).length,
    readings: (): number => rest.callsOf(read).length,
  }
}

function show(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  fireEvent(document, new Event('visibilitychange'))
}

const pass = (milliseconds: number): Promise<void> =>
  act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)))

describe('a card in sight', () => {
  it('asks once a minute, for nothing but when the lead was changed', async () => {
    const { rest, looks, opening } = await open()
    await pass(55_000 - opening)
    expect(looks()).toBe(0)
    await pass(6_000 + opening)
    await waitFor(() => expect(looks()).toBe(1))
    expect(rest.callsOf(looked)[0]?.params).toEqual({
      filter: { ID: '1591' },
      select: ['ID', 'DATE_MODIFY'],
      start: '-1',
    })
    await pass(60_000)
    await waitFor(() => expect(looks()).toBe(2))
  })

  it('is not read again as long as nothing was changed', async () => {
    const { looks, readings } = await open()
    await pass(61_000)
    await waitFor(() => expect(looks()).toBe(1))
    await pass(1_000)
    expect(readings()).toBe(1)
  })

  it('is read again when it was changed, marks what is new, and for a moment only', async () => {
    const { change, readings } = await open()
    change({ POST: 'Architect', OPPORTUNITY: '750.00' })
    await pass(61_000)
    expect(await screen.findByText('€750.00')).toBeVisible()
    expect(readings()).toBe(2)
    const amount = fieldValue(say('field.amount')).closest('[data-changed]')
    expect(amount).toHaveAttribute('data-changed', 'true')
    expect(fieldValue(say('field.responsibleId')).closest('[data-changed]')).toBeNull()
    await pass(6_000)
    expect(amount).not.toHaveAttribute('data-changed')
  })

  it('is looked at on, and read when it was changed, after the clock of the computer was set back by a day', async () => {
    const { change, looks } = await open()
    vi.setSystemTime(Date.now() - 86_400_000)
    change({ TITLE: 'Renamed meanwhile' })
    fireEvent.focus(window)
    await waitFor(() => expect(looks()).toBe(1))
    await screen.findByRole('heading', { level: 1, name: 'Renamed meanwhile' })
  })

  it('stays as it is when a look fails, and looks again', async () => {
    const { rest, looks, change } = await open()
    rest.fail(looked, { status: 400, body: { error: '', error_description: 'Access denied' } }, 1)
    await pass(61_000)
    await waitFor(() => expect(looks()).toBe(1))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Lead #1591')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    change({ TITLE: 'Renamed' })
    await pass(60_000)
    await screen.findByRole('heading', { level: 1, name: 'Renamed' })
  })
})

describe('a session that is over, as after a night asleep', () => {
  it('is told by the card, asked for once, and looked at no more until it is read again', async () => {
    const { rest, portal, looks, shownInList } = await open()
    const expired = { status: 401, body: { error: 'expired_token', error_description: '' } }
    portal.answer('refreshAuth', null)
    rest.fail(looked, expired)
    rest.fail(read, expired)
    await pass(61_000)
    expect(await screen.findByText(saying('lead.refreshFailed'))).toBeVisible()
    expect(screen.getByRole('button', { name: say('app.reload') })).toBeVisible()
    await pass(600_000)
    expect(looks()).toBe(1)
    // The portal tells each refusal in an alert.
    expect(portal.sent('refreshAuth')).toHaveLength(1)

    rest.restore(looked)
    rest.restore(read)
    shownInList('2024-05-23T18:18:25+02:00')
    rest.answer(read, buildWireLead())
    fireEvent.click(screen.getByRole('button', { name: say('action.refresh') }))
    await waitFor(() =>
      expect(screen.queryByText(saying('lead.refreshFailed'))).not.toBeInTheDocument(),
    )
    await pass(61_000)
    await waitFor(() => expect(looks()).toBe(2))
  })
})

describe('a card out of sight', () => {
  it('asks for nothing', async () => {
    const { rest, looks } = await open()
    const before = rest.calls.length
    show('hidden')
    await pass(10 * 60_000)
    expect(looks()).toBe(0)
    expect(rest.calls).toHaveLength(before)
  })

  it('asks at once when it is seen again, and is read only if it was changed', async () => {
    const { looks, readings, change } = await open()
    show('hidden')
    await pass(30_000)
    show('visible')
    await waitFor(() => expect(looks()).toBe(1))
    await pass(1_000)
    expect(readings()).toBe(1)

    show('hidden')
    change({ TITLE: 'Renamed meanwhile' })
    await pass(30_000)
    expect(looks()).toBe(1)
    show('visible')
    await screen.findByRole('heading', { level: 1, name: 'Renamed meanwhile' })
    expect(readings()).toBe(2)
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('data-changed', 'true'),
    )
  })
})

describe('however often the person comes back', () => {
  it('there is one look in twenty seconds at most', async () => {
    const { looks } = await open()
    // The lead has just been read.
    fireEvent.focus(window)
    await pass(1_000)
    expect(looks()).toBe(0)
    await pass(20_000)
    for (const state of ['hidden', 'visible', 'hidden', 'visible'] as const) show(state)
    fireEvent.focus(window)
    await waitFor(() => expect(looks()).toBe(1))
    await pass(5_000)
    fireEvent.focus(window)
    await pass(1_000)
    expect(looks()).toBe(1)
    await pass(15_000)
    fireEvent.focus(window)
    await waitFor(() => expect(looks()).toBe(2))
  })
})
