import {
  act,
  fireEvent,
  screen,
  waitFor,
  waitForElementToBeRemoved,
  within,
} from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { buildWireLead } from '../../support/builders/buildLead'
import type { FakePortal } from '../../support/fakes/fakePortal'
import { renderCard } from '../../support/renderCard'
import { hear, hearAndSee } from '../../support/fakes/hear'
import { say, saying } from '../../support/say'
import { eventually, pass, stopClock } from '../../support/fakes/stoppedClock'

const method = 'crm.lead.update'
const path = () => screen.getByRole('list', { name: say('lead.stagePath') })
const current = async () => {
  await screen.findByRole('list', { name: say('lead.stagePath') })
  return stepNow()
}
const step = (name: RegExp | string) => within(path()).findByRole('button', { name })

/** The portal moves the lead, as the next reading of it shows. */
function move(rest: FakePortal['rest'], stage: string): void {
  rest.answer(method, true)
  rest.answer('crm.lead.get', buildWireLead({ STATUS_ID: stage }))
}

/** The portal moves a lead back from the stage in which the next reading shows it. */
function moveBack(rest: FakePortal['rest'], from: string, to: string): void {
  move(rest, to)
  rest.answer('crm.lead.get', buildWireLead({ STATUS_ID: from }), 1)
}

const quiet = saying('stage.quiet')
const fault = { status: 500, body: { error: 'INTERNAL_SERVER_ERROR', error_description: '' } }

const main = () => within(screen.getByRole('main'))
const stepNow = () => within(path()).getByRole('listitem', { current: 'step' })

/**
 * Moves the lead by a press whose answer is lost, and waits on a stopped clock until the portal was looked at twice.
 *
 * @param between runs after the first look
 */
async function pressAndLookTwice(rest: FakePortal['rest'], between?: () => void): Promise<void> {
  stopClock()
  const looks = (): number => rest.callsOf('crm.lead.get').length
  const before = looks()
  fireEvent.click(within(path()).getByRole('button', { name: /^Processed/ }))
  await eventually(() => expect(looks()).toBe(before + 1))
  between?.()
  await eventually(() => {
    if (looks() === before + 1) {
      expect(main().getByText(say('stage.moving', { stage: 'Processed' }))).toBeVisible()
      act(() => void vi.advanceTimersByTime(100))
    }
    expect(looks()).toBeGreaterThan(before + 1)
  })
}

/** The sample lead is in “In progress” of the stand-in's stages. */
async function openPath(overrides: Record<string, unknown> = {}) {
  const card = await renderCard(overrides)
  await screen.findByRole('list', { name: say('lead.stagePath') })
  return card
}

describe('the path', () => {
  it('says how long the lead has been in each stage', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-15T12:00:00Z') })
    const items = [
      { ID: '1', STATUS_ID: 'NEW', CREATED_TIME: '2026-01-10T12:00:00+00:00' },
      { ID: '2', STATUS_ID: 'IN_PROCESS', CREATED_TIME: '2026-01-13T12:00:00+00:00' },
    ]
    await renderCard({}, {}, (rest) => rest.answer('crm.stagehistory.list', { items }))
    expect(await screen.findByTitle(say('stage.for', { time: '2 days' }))).toBeVisible()
    const steps = within(path()).getAllByRole('listitem')
    expect(steps.map(({ textContent }) => textContent).filter((text) => /\d/.test(text))).toEqual([
      `Unassigned3 days${say('stage.moveTo', { stage: 'Unassigned' })}`,
      'In progress2 days',
    ])
  })

  it('has the whole name of the present stage in its tooltip, where it may be cut', async () => {
    await openPath()
    expect(within(await current()).getByTitle('In progress')).toHaveTextContent('In progress')
  })

  it('shows, without shouting, that nothing happens with a lead in progress', async () => {
    await openPath()
    expect(screen.getByText(quiet)).toBeVisible()
  })

  it('does not count the quiet of a lead that is closed', async () => {
    await openPath({ STATUS_ID: 'JUNK', STATUS_SEMANTIC_ID: 'F' })
    expect(screen.queryByText(quiet)).not.toBeInTheDocument()
  })

  it('of a converted lead leads nowhere: only the portal can go back', async () => {
    await openPath({ STATUS_ID: 'CONVERTED', STATUS_SEMANTIC_ID: 'S' })
    expect(within(path()).queryByRole('button')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: say('stage.move') })).not.toBeInTheDocument()
  })

  it('counts the present stay, and tells all stays together in the tooltip', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-15T12:00:00Z') })
    const items = [
      { ID: '1', STATUS_ID: 'IN_PROCESS', CREATED_TIME: '2025-04-27T12:00:00+00:00' },
      { ID: '2', STATUS_ID: 'NEW', CREATED_TIME: '2026-01-15T11:50:00+00:00' },
      { ID: '3', STATUS_ID: 'IN_PROCESS', CREATED_TIME: '2026-01-15T11:55:00+00:00' },
    ]
    await renderCard({}, {}, (rest) => rest.answer('crm.stagehistory.list', { items }))
    const time = await within(await current()).findByText(/^5 min/)
    expect(time).toHaveAttribute('title', expect.stringMatching(/^8 months/))
  })

  it('marks as passed only the stages that the lead was in', async () => {
    const items = [
      { ID: '1', STATUS_ID: 'NEW', CREATED_TIME: '2026-01-10T12:00:00+00:00' },
      { ID: '2', STATUS_ID: 'JUNK', CREATED_TIME: '2026-01-13T12:00:00+00:00' },
    ]
    await renderCard({ STATUS_ID: 'JUNK', STATUS_SEMANTIC_ID: 'F' }, {}, (rest) =>
      rest.answer('crm.stagehistory.list', { items }),
    )
    await screen.findByTitle(/^In this stage/)
    const stages = within(path())
      .getAllByRole('listitem')
      .map((item) => [item.dataset['state'], /^[A-Z][a-z ]+/.exec(item.textContent)?.[0]])
    expect(stages).toContainEqual(['passed', 'Unassigned'])
    expect(stages.filter(([state]) => state === 'passed')).toHaveLength(1)
    expect(stages.at(-1)).toEqual([say('stage.here'), 'Junk lead'])
  })
})

describe('a click on a stage', () => {
  it('moves the lead, once however often it is pressed, and refreshes the card of the portal', async () => {
    const { rest, portal } = await openPath()
    move(rest, 'PROCESSED')
    const processed = await step(/^Processed/)
    // The card reads the lead once more about 2 s after a move.
    stopClock()
    fireEvent.click(processed)
    fireEvent.click(processed)
    await eventually(() => screen.getByText(say('stage.moved', { stage: 'Processed' })))
    expect(rest.callsOf(method).map(({ params }) => params)).toEqual([
      { id: '1591', fields: { STATUS_ID: 'PROCESSED' } },
    ])
    await eventually(() => expect(portal.sent('reloadData')).toHaveLength(1))
    expect(rest.callsOf('crm.lead.get')).toHaveLength(2)
  })

  it('works by the keyboard', async () => {
    const { user, rest } = await openPath()
    move(rest, 'PROCESSED')
    screen.getByRole('button', { name: say('stage.move') }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('listbox', { name: say('stage.askWhere') })).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    await screen.findByText(say('stage.moved', { stage: 'Processed' }))
    expect(rest.callsOf(method)).toHaveLength(1)
    expect(screen.getByRole('button', { name: say('stage.undo') })).toHaveFocus()
  })

  it('can be taken back', async () => {
    const { user, rest } = await openPath()
    move(rest, 'PROCESSED')
    await user.click(await step(/^Processed/))
    const undo = await screen.findByRole('button', { name: say('stage.undo') })
    moveBack(rest, 'PROCESSED', 'IN_PROCESS')
    await user.click(undo)
    await waitFor(() => expect(rest.callsOf(method)).toHaveLength(2))
    expect(rest.callsOf(method)[1]?.params).toMatchObject({ fields: { STATUS_ID: 'IN_PROCESS' } })
    await hear(say('stage.moved', { stage: 'In progress' }))
    expect(await screen.findByRole('button', { name: say('stage.move') })).toBeVisible()
    expect(screen.queryByRole('button', { name: say('stage.undo') })).not.toBeInTheDocument()
  })

  it('that was taken back offers no undo, however late the portal answers', async () => {
    const { user, rest } = await openPath()
    move(rest, 'PROCESSED')
    await user.click(await step(/^Processed/))
    const undo = await screen.findByRole('button', { name: say('stage.undo') })
    moveBack(rest, 'PROCESSED', 'IN_PROCESS')
    const answer = rest.answerLate(method, true)
    stopClock()
    fireEvent.click(undo)
    await eventually(() => expect(rest.callsOf(method)).toHaveLength(2))
    // Longer than a move can be taken back.
    await pass(20_000)
    answer()
    await eventually(() =>
      expect(screen.getByRole('button', { name: say('stage.move') })).toBeVisible(),
    )
    expect(screen.queryByRole('button', { name: say('stage.undo') })).not.toBeInTheDocument()
  })

  it('is not taken back over what somebody else has done since', async () => {
    const { user, rest } = await openPath()
    move(rest, 'PROCESSED')
    await user.click(await step(/^Processed/))
    const undo = await screen.findByRole('button', { name: say('stage.undo') })
    rest.answer('crm.lead.get', buildWireLead({ STATUS_ID: 'UC_4F2A1' }))
    await user.click(undo)
    const words = { stage: 'In progress', reason: say('write.overtaken') }
    await hearAndSee(say('stage.failed', words))
    expect(await current()).toHaveTextContent(/^Measuring & design/)
    expect(rest.callsOf(method)).toHaveLength(1)
    expect(screen.queryByRole('button', { name: say('app.tryAgain') })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: say('stage.openCard') })).toHaveFocus()
  })

  it('is not taken back where nobody can tell how the lead stands', async () => {
    const { user, rest } = await openPath()
    move(rest, 'PROCESSED')
    await user.click(await step(/^Processed/))
    const undo = await screen.findByRole('button', { name: say('stage.undo') })
    rest.cut('crm.lead.get')
    await user.click(undo)
    const words = { stage: 'In progress', reason: say('write.noNetwork') }
    await hearAndSee(say('stage.failed', words))
    expect(rest.callsOf(method)).toHaveLength(1)
  })

  it('is not undone on the screen by an older reading of the lead that comes later', async () => {
    const { user, rest } = await openPath()
    const answer = rest.answerLate('crm.lead.get', buildWireLead())
    await user.click(screen.getByRole('button', { name: say('action.refresh') }))
    await waitFor(() => expect(rest.callsOf('crm.lead.get')).toHaveLength(2))
    move(rest, 'PROCESSED')
    await user.click(await step(/^Processed/))
    await screen.findByText(say('stage.moved', { stage: 'Processed' }))
    stopClock()
    answer()
    await pass(100)
    expect(screen.getByText(say('stage.moved', { stage: 'Processed' }))).toBeVisible()
    const shown = within(path()).getByRole('listitem', { current: 'step' })
    expect(shown).toHaveTextContent(/^Processed/)
  })

  it('that the portal agrees to and does not keep is said not to be done', async () => {
    const { user, rest } = await openPath()
    rest.answer(method, true)
    await user.click(await step(/^Processed/))
    await hearAndSee(say('stage.failed', { stage: 'Processed', reason: say('write.notKept') }))
    expect(await current()).toHaveTextContent(/^In progress/)
    expect(rest.callsOf(method)).toHaveLength(1)
  })

  it('after which a robot moves the lead on is not claimed any more', async () => {
    const { user, rest } = await openPath()
    move(rest, 'PROCESSED')
    await user.click(await step(/^Processed/))
    await screen.findByText(say('stage.moved', { stage: 'Processed' }))
    rest.answer('crm.lead.get', buildWireLead({ STATUS_ID: 'NEW' }))
    // The card reads the lead once more by itself.
    await waitForElementToBeRemoved(
      () => screen.queryByText(say('stage.moved', { stage: 'Processed' })),
      { timeout: 8_000 },
    )
    expect(await current()).toHaveTextContent(/^Unassigned/)
    const words = { stage: 'Processed', next: 'Unassigned' }
    expect(screen.getByText(say('stage.movedOn', words))).toBeVisible()
    expect(screen.queryByRole('button', { name: say('stage.undo') })).not.toBeInTheDocument()
  })

  it('that a robot takes on before the card can look is not said to be lost', async () => {
    const { user, rest } = await openPath()
    move(rest, 'UC_4F2A1')
    await user.click(await step(/^Processed/))
    await hearAndSee(say('stage.movedOn', { stage: 'Processed', next: 'Measuring & design' }))
    expect(await current()).toHaveTextContent(/^Measuring & design/)
  })

  it.each([
    [
      { status: 400, body: { error: '', error_description: 'Access denied.' } },
      say('write.accessDenied'),
    ],
    [
      { status: 400, body: { error: '', error_description: 'Fill in the <b>Budget</b>' } },
      say('app.portalSays', { words: 'Fill in the Budget' }),
    ],
  ])('that is refused puts the lead back and says why', async (reply, reason) => {
    const { user, rest } = await openPath()
    rest.fail(method, reply)
    await user.click(await step(/^Processed/))
    await hearAndSee(say('stage.failed', { stage: 'Processed', reason }))
    expect(await current()).toHaveTextContent(/^In progress/)
    expect(rest.callsOf(method)).toHaveLength(1)
  })

  it('without network puts the lead back, is not repeated by itself, and can be tried again', async () => {
    const { rest } = await openPath()
    rest.answer(method, true)
    rest.cut(method, 1)
    await pressAndLookTwice(rest)
    const words = { stage: 'Processed', reason: say('write.noNetwork') }
    await eventually(() => expect(main().getByText(say('stage.unclear', words))).toBeVisible())
    expect(stepNow()).toHaveTextContent(/^In progress/)
    expect(rest.callsOf(method)).toHaveLength(1)
    move(rest, 'PROCESSED')
    fireEvent.click(screen.getByRole('button', { name: say('app.tryAgain') }))
    const moved = say('stage.moved', { stage: 'Processed' })
    await eventually(() => expect(main().getByText(moved)).toBeVisible())
  })

  it('that the portal makes only after the first look counts as made', async () => {
    const { rest } = await openPath()
    rest.fail(method, fault)
    await pressAndLookTwice(rest, () => move(rest, 'PROCESSED'))
    const moved = say('stage.moved', { stage: 'Processed' })
    await eventually(() => expect(main().getByText(moved)).toBeVisible())
    expect(rest.callsOf(method)).toHaveLength(1)
  })

  it('which the portal made before it failed counts as made', async () => {
    const { user, rest } = await openPath()
    rest.fail(method, fault)
    rest.answer('crm.lead.get', buildWireLead({ STATUS_ID: 'PROCESSED' }))
    await user.click(await step(/^Processed/))
    await screen.findByText(say('stage.moved', { stage: 'Processed' }))
    expect(await current()).toHaveTextContent(/^Processed/)
    expect(rest.callsOf(method)).toHaveLength(1)
  })

  it('of which nothing can be learnt is not claimed to have failed', async () => {
    const { user, rest } = await openPath()
    rest.fail(method, fault)
    rest.cut('crm.lead.get')
    await user.click(await step(/^Processed/))
    await hearAndSee(saying('stage.unclear'))
  })

  it('to which the portal agreed is not said to be lost because the lead could not be read', async () => {
    const { user, rest } = await openPath()
    rest.answer(method, true)
    rest.cut('crm.lead.get')
    await user.click(await step(/^Processed/))
    const words = { stage: 'Processed', reason: say('write.noNetwork') }
    await hearAndSee(say('stage.unclear', words))
  })

  it('that turns out to be made is said to be, and asked for no more', async () => {
    const { user, rest } = await openPath()
    rest.fail(method, fault)
    rest.answer('crm.lead.get', buildWireLead({ STATUS_ID: 'PROCESSED' }))
    rest.cut('crm.lead.get', 1)
    await user.click(screen.getByRole('button', { name: say('stage.move') }))
    await user.click(screen.getByRole('option', { name: 'Processed' }))
    await hearAndSee(say('stage.moved', { stage: 'Processed' }))
    expect(screen.getByRole('button', { name: say('stage.undo') })).toBeVisible()
    expect(screen.queryByRole('listbox', { name: say('stage.askWhere') })).not.toBeInTheDocument()
    expect(rest.callsOf(method)).toHaveLength(1)
  })

  it('that is not allowed is not offered again before the lead has been read anew', async () => {
    const { user, rest } = await openPath()
    rest.fail(method, { status: 400, body: { error: '', error_description: 'Access denied.' } })
    await user.click(await step(/^Processed/))
    await hearAndSee(say('write.accessDenied'))
    expect(screen.queryByRole('button', { name: say('app.tryAgain') })).not.toBeInTheDocument()
    expect(within(path()).queryByRole('button')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: say('action.refresh') }))
    expect(await step(/^Processed/)).toBeVisible()
  })
})

describe('a final stage', () => {
  it('of success is reached in the card of the portal only', async () => {
    const { user, rest, portal } = await openPath()
    await user.click(await step(/^Good lead/))
    await user.click(screen.getByRole('link', { name: say('stage.openCard') }))
    await waitFor(() => expect(portal.sent('openPath')).toHaveLength(1))
    expect(JSON.stringify(portal.sent('openPath'))).toContain('/crm/lead/details/1591/')
    expect(rest.callsOf(method)).toEqual([])
  })

  it('of failure asks once more, and nothing is sent when the person thinks better of it', async () => {
    const { user, rest } = await openPath()
    await user.click(screen.getByRole('button', { name: say('stage.move') }))
    await user.click(screen.getByRole('option', { name: 'Junk lead' }))
    expect(
      screen.getByRole('form', { name: say('stage.askLost', { stage: 'Junk lead' }) }),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: say('stage.cancel') }))
    expect(rest.callsOf(method)).toEqual([])
  })

  it('of failure closes the lead once confirmed', async () => {
    const { user, rest } = await openPath()
    move(rest, 'JUNK')
    await user.click(screen.getByRole('button', { name: say('stage.move') }))
    await user.click(screen.getByRole('option', { name: 'Junk lead' }))
    await user.click(screen.getByRole('button', { name: say('stage.close') }))
    await screen.findByText(say('stage.moved', { stage: 'Junk lead' }))
    expect(rest.callsOf(method).map(({ params }) => params)).toEqual([
      { id: '1591', fields: { STATUS_ID: 'JUNK' } },
    ])
  })
})
