import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../support/renderCard'
import { hear } from '../../support/fakes/hear'
import { say } from '../../support/say'
import { inStrictMode } from '../../support/inStrictMode'

inStrictMode()

/** The card with LeadTools, which load last. */
async function openCard() {
  const card = await renderCard()
  await screen.findByRole('button', { name: say('action.more') })
  return card
}

const help = () => screen.findByRole('dialog', { name: say('shortcuts.title') })

describe('a key', () => {
  it('calls the first number', async () => {
    const { user, portal } = await openCard()
    await user.keyboard('c')
    await waitFor(() => expect(portal.sent('imPhoneTo')).toEqual([{ phone: '+5454777777' }]))
  })

  it('leads to the line for the next step, where keys write', async () => {
    const { user, portal } = await openCard()
    await user.keyboard('n')
    const field = screen.getByRole('textbox', { name: say('note.label.todo') })
    expect(field).toHaveFocus()
    await user.keyboard('call them?')
    expect(field).toHaveValue('call them?')
    expect(portal.sent('imPhoneTo')).toEqual([])
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('asks where to move the lead, and the keyboard goes on there', async () => {
    const { user } = await openCard()
    await screen.findByRole('button', { name: say('stage.move') })
    await user.keyboard('m')
    const list = await screen.findByRole('listbox', { name: say('stage.askWhere') })
    await waitFor(() => expect(list).toHaveFocus())
  })

  it('says so where there is nothing to do', async () => {
    const { user } = await renderCard({ PHONE: [] })
    await screen.findByRole('button', { name: say('action.more') })
    await user.keyboard('c')
    await hear(say('shortcuts.notHere', { what: say('shortcuts.call') }))
  })

  it('does nothing while a menu is open', async () => {
    const { user, portal } = await openCard()
    await user.click(screen.getByRole('button', { name: say('action.more') }))
    await user.keyboard('c')
    expect(portal.sent('imPhoneTo')).toEqual([])
  })
})

describe('the list of the keys', () => {
  it('is shown by ?, and closes', async () => {
    const { user } = await openCard()
    await user.keyboard('?')
    expect(within(await help()).getByText(say('shortcuts.call'))).toBeVisible()
    await user.click(within(await help()).getByRole('button', { name: say('shortcuts.close') }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  })

  it('switches them off at once, and is still in the menu then', async () => {
    const { user, portal } = await openCard()
    await user.keyboard('?')
    await user.click(within(await help()).getByRole('checkbox', { name: say('shortcuts.switch') }))
    await user.click(within(await help()).getByRole('button', { name: say('shortcuts.close') }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await user.keyboard('c?')
    expect(portal.sent('imPhoneTo')).toEqual([])
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: say('action.more') }))
    await user.click(screen.getByRole('menuitem', { name: say('shortcuts.title') }))
    expect(within(await help()).getByRole('checkbox')).not.toBeChecked()
  })
})
