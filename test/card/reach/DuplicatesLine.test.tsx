import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../support/renderCard'
import { hear } from '../../support/fakes/hear'
import { say, saying } from '../../support/say'

const method = 'crm.duplicate.findbycomm'
const reach = () => within(screen.getByRole('region', { name: say('block.reach') }))
const renderWith = (found: unknown, lead: Record<string, unknown> = {}) =>
  renderCard(lead, {}, (rest) => rest.answer(method, found))
const phone = (VALUE: string) => ({ ID: '1', VALUE_TYPE: 'WORK', VALUE })
const foundText = saying('duplicates.found')
const incomplete = saying('duplicates.incomplete')
const unfold = () => reach().findByRole('button', { name: foundText })

describe('others with the contacts of the lead', () => {
  it('are counted, the lead itself and its own client left out', async () => {
    await renderWith(
      { LEAD: [1591, 5, 9], CONTACT: [275, 301], COMPANY: [40] },
      { CONTACT_ID: '301', COMPANY_ID: '40' },
    )
    expect(await unfold()).toHaveTextContent(
      say('duplicates.found', {
        what: `${say('duplicates.leads', { count: 2 })} and ${say('duplicates.contacts', { count: 1 })}`,
      }),
    )
  })

  it('have a name, a stage or the reason of the loss, somebody responsible and a last change', async () => {
    const { user } = await renderCard({
      PHONE: [phone('030 23125080')],
      ADDRESS_COUNTRY: 'Germany',
    })
    expect(await reach().findByRole('button', { name: foundText })).toHaveTextContent(
      'Showroom offer, lost (lead, Lost: Chose a cheaper offer) and Utility room, won (lead, Good lead)',
    )
    await user.click(await unfold())
    const changed = say('duplicates.changed', { time: '2 Mar' })
    const row = (name: RegExp) =>
      reach()
        .getAllByRole('listitem')
        .find((item) => within(item).queryByRole('link', { name }))
    expect(row(/Showroom/)).toHaveTextContent('Lost: Chose a cheaper offerAnn Leeway' + changed)
    expect(row(/Utility/)).toHaveTextContent('Good leadAnn Leeway' + changed)
  })

  it('open in the slider of the portal', async () => {
    const { user, portal } = await renderCard({ EMAIL: [phone('Erika@example.org')], PHONE: [] })
    await user.click(await unfold())
    await user.click(reach().getByRole('link', { name: 'Erika Muster' }))
    await waitFor(() => expect(portal.sent('openPath')).toHaveLength(1))
    expect(JSON.stringify(portal.sent('openPath'))).toContain('/crm/contact/details/305/')
  })

  it('that the person may not read are counted apart', async () => {
    const { user } = await renderCard({ EMAIL: [phone('erika@example.org')], PHONE: [] })
    await user.click(await unfold())
    expect(await reach().findByText(say('duplicates.hidden', { count: 1 }))).toBeVisible()
    expect(reach().queryByText(/302|Hidden/)).not.toBeInTheDocument()
  })

  it('go by their numbers where their names cannot be read', async () => {
    const { user } = await renderCard({}, {}, (rest) => {
      rest.answer(method, { CONTACT: [305] })
      rest.fail('crm.contact.list', { status: 500, body: { error: 'X', error_description: '' } })
    })
    await user.click(await unfold())
    expect(
      await reach().findByRole('link', { name: say('lead.contact', { id: '305' }) }),
    ).toBeVisible()
  })

  it('are asked for by name in one batch, and only where there are some', async () => {
    const { rest } = await renderCard({ EMAIL: [phone('erika@example.org')], PHONE: [] })
    await unfold()
    await reach().findByText(/Erika Muster/)
    expect(rest.callsOf('batch')).toHaveLength(3)
  })

  it('stand a few at a time where there are many', async () => {
    const ids = Array.from({ length: 40 }, (_one, index) => 3000 + index)
    const { user } = await renderWith({ LEAD: ids })
    await user.click(await unfold())
    const links = () => reach().getAllByRole('link', { name: /^Kitchen request/ })
    await waitFor(() => expect(links()).toHaveLength(5))
    await user.click(reach().getByRole('button', { name: say('action.showAll', { count: 25 }) }))
    await waitFor(() => expect(links()).toHaveLength(30))
    await user.click(reach().getByRole('button', { name: say('action.showAll', { count: 10 }) }))
    await waitFor(() => expect(links()).toHaveLength(40))
  })

  it('that were found are there although one search failed, which is said', async () => {
    const { rest, user } = await renderCard({ EMAIL: [phone('erika@example.org')] }, {}, (portal) =>
      portal.fail(method, { status: 400, body: { error: 'ERROR', error_description: 'No' } }, 1),
    )
    await unfold()
    expect(reach().getByText(incomplete)).toBeVisible()
    const asked = rest.callsOf('batch').length
    await user.click(reach().getByRole('button', { name: say('app.tryAgain') }))
    await waitFor(() => expect(rest.callsOf('batch').length).toBeGreaterThan(asked))
    await waitFor(() => expect(reach().queryByText(incomplete)).not.toBeInTheDocument())
  })

  it('may be more than the portal looks for', async () => {
    await renderWith({ LEAD: Array.from({ length: 20 }, (_one, index) => index + 1) })
    expect(await unfold()).toHaveTextContent(
      say('duplicates.foundMany', { what: '20 other leads' }),
    )
  })

  it.each([[[]], [{ LEAD: [1591] }], [{ LEAD: 'odd' }]])('are none: %j', async (found) => {
    await renderWith(found)
    expect(await reach().findByText(say('duplicates.none'))).toBeVisible()
  })

  it('are not looked for without a phone or an e-mail', async () => {
    const { rest } = await renderCard({ PHONE: undefined, EMAIL: undefined })
    await screen.findByText(say('header.nothingPlanned'))
    for (const key of ['duplicates.looking', 'duplicates.none', 'duplicates.unread'] as const) {
      expect(reach().queryByText(say(key))).not.toBeInTheDocument()
    }
    expect(JSON.stringify(rest.callsOf('batch'))).not.toContain(method)
  })

  it('that could not be looked for can be once more', async () => {
    const { rest, user } = await renderCard({}, {}, (portal) =>
      portal.fail(method, { status: 400, body: { error: 'ERROR', error_description: 'No' } }),
    )
    await reach().findByText(saying('duplicates.unread'))
    rest.answer(method, [])
    await user.click(reach().getByRole('button', { name: say('app.tryAgain') }))
    expect(await reach().findByText(say('duplicates.none'))).toBeVisible()
  })
})

describe('the portal’s own card', () => {
  it('opens from the header, in the slider', async () => {
    const { user, portal } = await renderCard()
    const link = screen.getByRole('link', { name: say('action.openInPortal') })
    expect(link).toHaveAttribute('href', 'https://portal.example/crm/lead/details/1591/')
    expect(link).toHaveAttribute('target', '_blank')
    await user.click(link)
    await waitFor(() => expect(portal.sent('openPath')).toHaveLength(1))
  })

  it('is reached by the arrow keys from the button beside it', async () => {
    const { user } = await renderCard()
    await screen.findByRole('button', { name: say('action.more') })
    screen.getByRole('button', { name: say('action.refresh') }).focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: say('shortcuts.copy') })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: say('action.more') })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('link', { name: say('action.openInPortal') })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: say('action.refresh') })).toHaveFocus()
  })
})

describe('the history of an open channel', () => {
  it('is asked of the portal by the whole address', async () => {
    const { user, portal } = await renderCard()
    await user.click(
      reach().getByRole('button', {
        name: say('action.chatHistory', { what: say('channel.livechat') }),
      }),
    )
    expect(portal.sent('imOpenHistory')).toEqual([{ dialogId: 'imol|livechat|1|67|21' }])
    await hear(say('action.historyAsked'))
  })
})
