import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../support/renderCard'
import { say } from '../../support/say'

const method = 'crm.item.list'
const findBlock = async () =>
  within(await screen.findByRole('region', { name: say('block.deals') }))
const hasBlock = () => screen.queryByRole('region', { name: say('block.deals') }) !== null

/** Answers every list of deals with these. */
const renderWith = (items: readonly object[]) =>
  renderCard({}, {}, (rest) => rest.answer(method, { items }))

describe('the deals around a lead', () => {
  it('are the client’s, counted and summed up for each currency, the latest with its stage', async () => {
    await renderCard({ CONTACT_ID: '304', COMPANY_ID: '402' })
    const block = await findBlock()
    expect(block.getByRole('heading', { name: say('deals.ofClient') })).toBeVisible()
    const counted = say('deals.count', { count: 2 })
    expect(block.getByText(new RegExp(`^${counted}`))).toHaveTextContent(
      `${counted}, $1,200.00, €8,900.50`,
    )
    const [latest, first] = block.getAllByRole('listitem')
    expect(latest).toHaveTextContent('WardrobeNot ordered$1,200.00')
    expect(first).toHaveTextContent('First kitchen for the holiday homeBuilt in€8,900.50')
  })

  it('open in the slider of the portal', async () => {
    const { user, portal } = await renderWith([{ id: 501, title: 'Utility room' }])
    const block = await findBlock()
    expect(block.getByRole('heading', { name: say('deals.ofLead') })).toBeVisible()
    await user.click(block.getByRole('link', { name: 'Utility room' }))
    await waitFor(() => expect(portal.sent('openPath')).toHaveLength(1))
    expect(JSON.stringify(portal.sent('openPath'))).toContain('/crm/deal/details/501/')
  })

  it('are one at first, and all on a click', async () => {
    const items = [5, 4, 3, 2].map((id) => ({ id, title: `Deal ${id}`, stageSemanticId: 'S' }))
    const { user } = await renderWith(items)
    const block = await findBlock()
    expect(block.getAllByRole('listitem')).toHaveLength(1)
    await user.click(block.getByRole('button', { name: say('action.showAll', { count: 3 }) }))
    await waitFor(() => expect(block.getAllByRole('listitem')).toHaveLength(4))
    // Of a pipeline whose stages are not known.
    expect(block.getAllByText(say('deals.meaning.won'))).toHaveLength(4)
  })

  it('are no block where there are none', async () => {
    const { rest } = await renderCard()
    await screen.findByText(say('header.nothingPlanned'))
    expect(JSON.stringify(rest.callsOf('batch'))).toContain(method)
    expect(hasBlock()).toBe(false)
  })

  it('are no block for those who may see none', async () => {
    await renderCard({}, {}, (rest) =>
      rest.fail(method, { status: 400, body: { error: 'ACCESS_DENIED', error_description: '' } }),
    )
    await screen.findByText(say('header.nothingPlanned'))
    expect(hasBlock()).toBe(false)
  })

  it('that could not be read can be asked for again', async () => {
    const { rest, user } = await renderCard({}, {}, (portal) =>
      portal.fail(method, { status: 500, body: { error: 'X', error_description: 'No' } }),
    )
    const block = await findBlock()
    expect(block.getByText(new RegExp(`^${say('deals.unread')}`))).toBeVisible()
    rest.answer(method, { items: [{ id: 501, title: 'Utility room' }] })
    await user.click(block.getByRole('button', { name: say('app.tryAgain') }))
    expect(await screen.findByRole('link', { name: 'Utility room' })).toBeVisible()
  })

  it('are not asked for where the administrator has taken them off the card, and products neither', async () => {
    const blocks = [
      { name: 'deals', isShown: false },
      { name: 'products', isShown: false },
    ]
    const settings = JSON.stringify({ version: 1, hasProductsLine: false, blocks })
    const { rest } = await renderCard({ CONTACT_ID: '304' }, { APP_OPTIONS: { settings } })
    await screen.findByText(say('header.nothingPlanned'))
    const asked = rest.callsOf('batch').map(({ params }) => JSON.stringify(params))
    expect(asked).toHaveLength(2)
    expect(asked.join()).toContain('crm.activity.list')
    expect(asked.join()).not.toMatch(/crm\.item\.(?:list|productrow)/)
  })

  it('cost no request of their own', async () => {
    const { rest } = await renderCard({ CONTACT_ID: '304', COMPANY_ID: '402' })
    await findBlock()
    expect(rest.callsOf('batch')).toHaveLength(2)
  })
})
