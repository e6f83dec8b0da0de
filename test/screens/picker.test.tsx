import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { buildWireLead } from '../support/buildLead'
import { openPortal } from '../support/fakePortal'
import { renderApp } from '../support/renderCard'

const method = 'crm.lead.get'
const title = (name: string) => screen.findByRole('heading', { level: 1, name })
const field = () => screen.getByRole('textbox', { name: 'Lead id' })
const choose = () => screen.getByRole('button', { name: 'Choose in Bitrix24' })

/** Opens the app's own page, which belongs to no lead. */
async function open() {
  const portal = openPortal({ init: { PLACEMENT: 'DEFAULT', PLACEMENT_OPTIONS: [] } })
  portal.rest.answer(method, buildWireLead())
  const user = await renderApp()
  await title('Which lead?')
  return { portal, rest: portal.rest, user }
}

describe('the page without a lead', () => {
  it('shows the lead whose id is typed, and goes back to another', async () => {
    const { rest, user } = await open()
    await user.type(field(), ' 1591{Enter}')
    await title('Lead #1591')
    expect(rest.callsOf(method).map(({ params }) => params)).toEqual([{ id: '1591' }])
    await user.click(screen.getByRole('button', { name: 'Choose another lead' }))
    await title('Which lead?')
    expect(field()).toHaveValue('')
  })

  it.each(['', '12abc', '0', '-5', '1.5', 'javascript:1'])(
    'refuses %j for an id, and asks the portal for nothing',
    async (typed) => {
      const { rest, user } = await open()
      if (typed !== '') await user.type(field(), typed)
      await user.click(screen.getByRole('button', { name: 'Show' }))
      expect(field()).toBeInvalid()
      expect(field()).toHaveAccessibleDescription('An id is a whole number, such as 1591.')
      await user.type(field(), '7')
      expect(field()).toBeValid()
      expect(rest.callsOf(method)).toEqual([])
    },
  )

  it('says that the typed lead is not there, and offers another', async () => {
    const { rest, user } = await open()
    rest.fail(method, { status: 400, body: { error: '', error_description: 'Not found' } })
    await user.type(field(), '404{Enter}')
    await title('There is no such lead')
    await user.click(screen.getByRole('button', { name: 'Choose another lead' }))
    await title('Which lead?')
  })
})

describe('the list of the portal', () => {
  it.each([
    ['as the portal writes it', { lead: { 0: { id: 'L_1591', type: 'lead', title: 'Lead' } } }],
    ['with a bare id', { lead: [{ id: '1591' }] }],
    ['with a number', { lead: [{ id: 1591 }] }],
  ])('opens the lead that was chosen, %s', async (_what, answer) => {
    const { portal, rest, user } = await open()
    portal.answer('selectCRM', answer)
    await user.click(choose())
    await title('Lead #1591')
    expect(portal.sent('selectCRM')).toEqual([{ entityType: ['lead'], multiple: false }])
    expect(rest.callsOf(method).map(({ params }) => params)).toEqual([{ id: '1591' }])
  })

  it('that is closed without a choice leaves the way of typing', async () => {
    const { user } = await open()
    await user.click(choose())
    expect(await screen.findByText('Asked Bitrix24 to show its list.')).toBeVisible()
    await user.type(field(), '1591{Enter}')
    await title('Lead #1591')
  })

  it('can be opened again after it was closed', async () => {
    const { portal, user } = await open()
    await user.click(choose())
    portal.answer('selectCRM', { lead: { 0: { id: 'L_1591' } } })
    await user.click(choose())
    await title('Lead #1591')
  })

  it.each([
    ['nothing', ''],
    ['no lead', { lead: [] }],
    ['a contact', { contact: { 0: { id: 'C_5' } } }],
    ['an id that is none', { lead: { 0: { id: 'L_abc' } } }],
  ])('that answers %s says so', async (_what, answer) => {
    const { portal, user } = await open()
    portal.answer('selectCRM', answer)
    await user.click(choose())
    const words = 'Bitrix24 could not show its list. Type the id instead.'
    expect(await screen.findByText(words)).toBeVisible()
  })
})
