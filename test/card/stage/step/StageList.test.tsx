import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { buildWireLead } from '../../../support/builders/buildLead'
import { renderCard } from '../../../support/renderCard'
import { say } from '../../../support/say'

const method = 'crm.lead.update'
const list = () => screen.getByRole('listbox', { name: say('stage.askWhere') })
/** The option that the keys stand at. */
const active = () =>
  document.getElementById(list().getAttribute('aria-activedescendant') ?? '')?.textContent

/** Opens the list of stages for a lead in “In progress”. */
async function openList(): Promise<Awaited<ReturnType<typeof renderCard>>> {
  const card = await renderCard()
  await open(card.user)
  return card
}

async function open(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole('button', { name: say('stage.move') }))
}

it('has the stages in their colours, with won and lost ones apart and the present one marked', async () => {
  await openList()
  const groups = within(list()).getAllByRole('group')
  expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
    say('lead.meaning.running'),
    say('lead.meaning.won'),
    say('lead.meaning.lost'),
  ])
  const lost = groups.at(-1)
  if (!lost) throw new Error('There is no group of lost stages')
  expect(
    within(lost)
      .getAllByRole('option')
      .map((one) => one.textContent),
  ).toEqual(['Junk lead', 'Chose somebody else'])
  const here = within(list()).getByRole('option', { selected: true })
  expect(here).toHaveTextContent(`In progress${say('stage.here')}`)
  const color = within(list()).getByRole('option', { name: 'Junk lead' }).firstElementChild
  expect(color).toHaveStyle({ background: '#ff5752' })
})

it('is one stop for the keyboard, with arrows, Home, End and first letters', async () => {
  const { user } = await openList()
  expect(list()).toHaveFocus()
  expect(active()).toMatch(/^In progress/)
  await user.keyboard('{End}')
  expect(active()).toBe('Chose somebody else')
  await user.keyboard('{ArrowDown}')
  expect(active()).toBe('Chose somebody else')
  await user.keyboard('{Home}')
  expect(active()).toBe('Unassigned')
  await user.keyboard('{ArrowUp}')
  expect(active()).toBe('Unassigned')
  // Also M, which is a key of the card elsewhere.
  await user.keyboard('m')
  expect(active()).toBe('Measuring & design')
  await user.tab()
  expect(list()).not.toContainElement(document.querySelector(':focus'))
})

it('is left by Escape, with the focus where it was', async () => {
  const { user, rest } = await openList()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: say('stage.move') })).toHaveFocus()
  expect(rest.callsOf(method)).toEqual([])
})

it('does nothing when the present stage is chosen', async () => {
  const { user, rest } = await openList()
  await user.keyboard('{Enter}')
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  expect(rest.callsOf(method)).toEqual([])
})

it('moves the lead by a click', async () => {
  const { user, rest } = await openList()
  rest.answer(method, true)
  rest.answer('crm.lead.get', buildWireLead({ STATUS_ID: 'PROCESSED' }))
  await user.click(screen.getByRole('option', { name: 'Processed' }))
  await screen.findByText(say('stage.moved', { stage: 'Processed' }))
  expect(rest.callsOf(method)).toHaveLength(1)
})
