import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { buildWireLead } from '../support/builders/buildLead'
import { openPortal } from '../support/fakes/fakePortal'
import { leadRows, listedLinks, openList } from '../support/openList'
import { renderApp, renderCard } from '../support/renderCard'
import { openSettings } from '../support/openSettings'
import { say } from '../support/say'
import { inStrictMode } from '../support/inStrictMode'

inStrictMode()

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const button = (name: string) => screen.getByRole('button', { name })

afterEach(() => window.history.replaceState(null, '', window.location.pathname))

describe('the focus never falls to the body:', () => {
  it('back from the settings it is on the menu that has them again', async () => {
    const { user } = await renderCard()
    await openSettings(user)
    await heading(say('settings.title'))
    await user.click(button(say('install.back')))
    expect(button(say('action.more'))).toHaveFocus()
  })

  it.each([say('settings.open'), say('install.titleAgain')])(
    'back from what “%s” opens in the list it is on that button',
    async (name) => {
      const { user } = await openList('', undefined, { IS_ADMIN: true })
      await listedLinks()
      await user.click(button(name))
      await user.click(await screen.findByRole('button', { name: say('install.back') }))
      await waitFor(() => expect(button(name)).toHaveFocus())
    },
  )

  it('a lead that is chosen in the list has it on its title', async () => {
    const { user } = await openList('#/?list=all', (rest) =>
      rest.answer('crm.lead.list', leadRows(2001, 1)),
    )
    await listedLinks()
    await user.click(screen.getByRole('link', { name: /Lead number 2001/ }))
    const title = await heading('Kitchen “Nordlicht”, 4.2 m, with island')
    await waitFor(() => expect(title).toHaveFocus())
  })

  it('after “Try again” it is on the answer', async () => {
    const { rest } = openPortal()
    rest.fail('crm.lead.get', { status: 400, body: { error: '', error_description: 'Not found' } })
    const user = await renderApp()
    await heading(say('fail.notFound.title'))
    rest.answer('crm.lead.get', buildWireLead())
    await user.click(button(say('app.tryAgain')))
    const title = await heading('Lead #1591')
    await waitFor(() => expect(title).toHaveFocus())
  })

  it('after Install it is on the result', async () => {
    const { user } = await openList('', undefined, { IS_ADMIN: true, INSTALL: true })
    await heading(say('install.title'))
    const add = await screen.findByRole('button', { name: say('install.add') })
    await waitFor(() => expect(add).toBeEnabled())
    await user.click(add)
    const result = await screen.findByText(say('install.added', { finish: say('install.finish') }))
    expect(result.closest('p')).toHaveFocus()
  })

  it('after Add it is in the field', async () => {
    const { user } = await renderCard()
    const field = screen.getByRole('textbox', { name: say('note.label.todo') })
    await user.type(field, 'Send the quote')
    await user.click(button(say('note.add')))
    expect(field).toHaveFocus()
    await screen.findAllByText('Send the quote')
    expect(field).toHaveFocus()
  })

  it('after “Show more” it is on the first new row', async () => {
    const { user } = await renderCard({
      PHONE: Array.from({ length: 9 }, (_phone, index) => ({
        ID: String(index),
        TYPE_ID: 'PHONE',
        VALUE_TYPE: 'WORK',
        VALUE: `+49 30 2312500${index}`,
      })),
    })
    await user.click(button(say('action.showAll', { count: 3 })))
    await waitFor(() => expect(screen.getByRole('link', { name: '+49 30 23125006' })).toHaveFocus())
  })
})
