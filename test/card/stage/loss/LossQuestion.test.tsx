import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { buildWireLead } from '../../../support/builders/buildLead'
import type { FakePortal } from '../../../support/fakes/fakePortal'
import { renderCard } from '../../../support/renderCard'
import { hearAndSee } from '../../../support/fakes/hear'
import { say, saying } from '../../../support/say'

const method = 'crm.lead.update'
const lost = { STATUS_ID: 'JUNK', STATUS_SEMANTIC_ID: 'F' }
const moved = say('stage.moved', { stage: 'Junk lead' })

type Fields = Record<string, unknown>

/** The portal changes the lead, as the next reading of it shows. */
function change(rest: FakePortal['rest'], fields: Fields): void {
  rest.answer(method, true)
  rest.answer('crm.lead.get', buildWireLead(fields))
}

/** The portal changes the lead back, which the next reading still shows as it was. */
function changeBack(rest: FakePortal['rest'], from: Fields, to: Fields): void {
  change(rest, to)
  rest.answer('crm.lead.get', buildWireLead(from), 1)
}

const reasonField = () =>
  screen.getByRole('textbox', {
    name: `${say('stage.askLost', { stage: 'Junk lead' })} ${say('stage.askReason')}`,
  })
const copyReason = say('action.copy', { what: say('field.stageDescription') })
/** Whether the browser lets the page go without a question. */
const mayLeave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
const sentFields = (rest: FakePortal['rest']) =>
  rest.callsOf(method).map(({ params }) => params['fields'])

/** Opens the card of the sample lead, in progress, and the question why it is lost. */
async function openQuestion(overrides: Record<string, unknown> = {}) {
  const card = await renderCard(overrides)
  await ask(card.user)
  return card
}

async function ask(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole('button', { name: say('stage.move') }))
  await user.click(screen.getByRole('option', { name: 'Junk lead' }))
}

describe('closing a lead as lost', () => {
  it('sends the reason with the move, in one call, and shows it beside “Lost”', async () => {
    const { user, rest } = await openQuestion()
    expect(reasonField()).toHaveFocus()
    change(rest, { ...lost, STATUS_DESCRIPTION: 'No budget' })
    await user.keyboard('  No budget {Enter}')
    await screen.findByText(moved)
    expect(sentFields(rest)).toEqual([{ STATUS_ID: 'JUNK', STATUS_DESCRIPTION: 'No budget' }])
    expect(screen.getByRole('button', { name: say('stage.undo') })).toHaveFocus()
    expect(within(screen.getByRole('banner')).getByText('No budget')).toBeVisible()
  })

  it('asks for no reason that the person does not want to give', async () => {
    const { user, rest } = await openQuestion()
    change(rest, lost)
    await user.click(screen.getByRole('button', { name: say('stage.close') }))
    await screen.findByText(moved)
    expect(sentFields(rest)).toEqual([{ STATUS_ID: 'JUNK' }])
  })

  it('shows the text that the portal has, and deletes it with the field', async () => {
    const { user, rest } = await openQuestion({ STATUS_DESCRIPTION: 'From last year' })
    expect(reasonField()).toHaveValue('From last year')
    change(rest, { ...lost, STATUS_DESCRIPTION: '' })
    await user.clear(reasonField())
    await user.click(screen.getByRole('button', { name: say('stage.close') }))
    await screen.findByText(moved)
    expect(sentFields(rest)).toEqual([{ STATUS_ID: 'JUNK', STATUS_DESCRIPTION: '' }])
  })

  it('that the portal refuses keeps what was typed, and says the portal’s reason', async () => {
    const { user, rest } = await openQuestion()
    const words = 'Stage is closed to you'
    rest.fail(method, { status: 400, body: { error: '', error_description: words } })
    await user.keyboard('No budget{Enter}')
    await hearAndSee(say('app.portalSays', { words }))
    expect(screen.getByRole('link', { name: say('stage.openCard') })).toBeVisible()
    await user.click(screen.getByRole('button', { name: say('stage.cancel') }))
    await ask(user)
    expect(reasonField()).toHaveValue('No budget')
  })

  it('that is refused for good shows the reason that was typed, to be copied', async () => {
    const { user, rest } = await openQuestion()
    rest.fail(method, { status: 400, body: { error: '', error_description: 'Access denied.' } })
    await user.keyboard('No budget{Enter}')
    await hearAndSee(say('stage.reasonNotKept', { reason: 'No budget' }))
    expect(screen.queryByRole('button', { name: say('stage.move') })).not.toBeInTheDocument()
    expect(mayLeave()).toBe(false)
    await user.click(screen.getByRole('button', { name: copyReason }))
    expect(await navigator.clipboard.readText()).toBe('No budget')
  })

  it('keeps what was typed while the card is refreshed', async () => {
    const { user, rest } = await openQuestion()
    await user.keyboard('No bud')
    const before = rest.callsOf('crm.lead.get').length
    rest.answer('crm.lead.get', buildWireLead({ COMMENTS: 'Changed by somebody' }))
    await user.click(screen.getByRole('button', { name: say('action.refresh') }))
    await waitFor(() => expect(rest.callsOf('crm.lead.get').length).toBeGreaterThan(before))
    await screen.findByText('Changed by somebody')
    expect(reasonField()).toHaveValue('No bud')
  })

  it('is left by Escape, with nothing sent and nothing kept', async () => {
    const { user, rest } = await openQuestion()
    await user.keyboard('No budget{Escape}')
    expect(screen.getByRole('button', { name: say('stage.move') })).toHaveFocus()
    await ask(user)
    expect(reasonField()).toHaveValue('')
    expect(sentFields(rest)).toEqual([])
  })

  it('says so when the portal did not keep the reason', async () => {
    const { user, rest } = await openQuestion()
    change(rest, lost)
    await user.keyboard('No budget{Enter}')
    await screen.findByText(moved)
    await hearAndSee(say('stage.reasonNotKept', { reason: 'No budget' }))
    expect(screen.getByRole('button', { name: copyReason })).toBeVisible()
    await user.click(screen.getByRole('button', { name: say('stage.move') }))
    await user.click(screen.getByRole('button', { name: say('stage.cancel') }))
    expect(screen.queryByRole('button', { name: copyReason })).not.toBeInTheDocument()
  })

  it('when taken back also takes the reason back', async () => {
    const { user, rest } = await openQuestion({ STATUS_DESCRIPTION: 'From last year' })
    change(rest, { ...lost, STATUS_DESCRIPTION: 'No budget' })
    await user.clear(reasonField())
    await user.keyboard('No budget{Enter}')
    await screen.findByText(moved)
    const present = { ...lost, STATUS_DESCRIPTION: 'No budget' }
    changeBack(rest, present, { STATUS_DESCRIPTION: 'From last year' })
    await user.click(screen.getByRole('button', { name: say('stage.undo') }))
    await screen.findByRole('button', { name: say('stage.move') })
    expect(sentFields(rest)[1]).toEqual({
      STATUS_ID: 'IN_PROCESS',
      STATUS_DESCRIPTION: 'From last year',
    })
  })
})

describe('a lost lead', () => {
  const closed = { ...lost, STATUS_DESCRIPTION: 'Too <b>expensive</b>' }

  it('says why, beside the stage', async () => {
    await renderCard(closed)
    const reason = await within(screen.getByRole('banner')).findByText('Too <b>expensive</b>')
    expect(reason.parentElement).toHaveTextContent(
      `${say('lead.meaning.lost')}Too <b>expensive</b>`,
    )
  })

  it('says why where the portal no longer has its stage', async () => {
    await renderCard({ ...closed, STATUS_ID: 'UC_GONE' })
    expect(await screen.findByText('Too <b>expensive</b>')).toBeVisible()
    expect(screen.queryByTitle(saying('stage.for'))).not.toBeInTheDocument()
  })

  it('says why while a move is refused, too', async () => {
    const { user, rest } = await renderCard(closed)
    await user.click(await screen.findByRole('button', { name: say('stage.move') }))
    rest.fail(method, { status: 400, body: { error: '', error_description: 'Access denied.' } })
    await user.click(screen.getByRole('option', { name: 'In progress' }))
    await screen.findByRole('link', { name: say('stage.openCard') })
    expect(screen.getByText('Too <b>expensive</b>')).toBeVisible()
  })

  it('loses the reason with the move back, in one call, and gets it again by an undo', async () => {
    const { user, rest } = await renderCard(closed)
    await user.click(await screen.findByRole('button', { name: say('stage.move') }))
    change(rest, { STATUS_DESCRIPTION: '' })
    await user.click(screen.getByRole('option', { name: 'In progress' }))
    const undo = await screen.findByRole('button', { name: say('stage.undo') })
    changeBack(rest, { STATUS_DESCRIPTION: '' }, closed)
    await user.click(undo)
    await screen.findByRole('button', { name: say('stage.move') })
    expect(sentFields(rest)).toEqual([
      { STATUS_ID: 'IN_PROCESS', STATUS_DESCRIPTION: '' },
      { STATUS_ID: 'JUNK', STATUS_DESCRIPTION: closed.STATUS_DESCRIPTION },
    ])
  })
})
