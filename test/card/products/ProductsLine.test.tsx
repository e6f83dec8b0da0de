import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../support/renderCard'
import { say, saying } from '../../support/say'

const method = 'crm.item.productrow.list'
const lead = { OPPORTUNITY: '18490.50', IS_MANUAL_OPPORTUNITY: 'Y' }
const product = (id: number, more: object = {}) => ({
  id,
  productName: `Product ${id}`,
  price: 10,
  quantity: 1,
  measureName: 'pcs',
  ...more,
})
const renderWith = (productRows: readonly object[]) =>
  renderCard(lead, {}, (rest) => rest.answer(method, { productRows }))
const findLine = () => screen.findByRole('button', { name: saying('products.count') })
const rowOf = (name: string) => screen.getByText(name).closest('li')

describe('the products of a lead', () => {
  it('are counted and summed up in one line, which says that the amount was entered by hand', async () => {
    await renderWith([product(1, { price: 412.5, quantity: 14 }), product(2, { price: 0.335 })])
    expect(await findLine()).toHaveTextContent(
      `${say('products.count', { count: 2 })}, €5,775.34, ${say('products.manual')}`,
    )
  })

  it('unfold to name, quantity with unit, price, discount and sum', async () => {
    const { user } = await renderWith([
      product(1, { price: 1290, quantity: 4.2, measureName: 'm', discountSum: 0 }),
      product(2, { price: 1800, discountSum: 200 }),
    ])
    await user.click(await findLine())
    expect(rowOf('Product 1')).toHaveTextContent('Product 14.2 mat €1,290.00€5,418.00')
    expect(rowOf('Product 2')).toHaveTextContent(
      `Product 21 pcs${say('products.price', { price: '€1,800.00' })}${say('products.discount', { discount: '€200.00' })}€1,800.00`,
    )
  })

  it('are asked for by the two filters that the portal looks for, without a request of their own', async () => {
    const { rest } = await renderWith([product(1)])
    await findLine()
    const sent = JSON.stringify(rest.callsOf('batch'))
    expect(decodeURIComponent(sent)).toContain(
      `${method}?filter[=ownerType]=L&filter[=ownerId]=1591`,
    )
    expect(rest.callsOf('batch')).toHaveLength(2)
  })

  it('are no line where there are none, or for those who may not see them', async () => {
    const { rest } = await renderCard(lead, {}, (portal) =>
      portal.fail(method, { status: 400, body: { error: 'ACCESS_DENIED', error_description: '' } }),
    )
    await screen.findByText(say('header.nothingPlanned'))
    expect(JSON.stringify(rest.callsOf('batch'))).toContain(method)
    expect(screen.queryByText(saying('products.count'))).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: saying('products.count') })).not.toBeInTheDocument()
  })

  it('can be taken out of the header, and stand in a block of their own where the administrator wants it', async () => {
    const settings = {
      version: 1,
      hasProductsLine: false,
      blocks: [{ name: 'products', isShown: true }, { name: 'reach' }],
    }
    await renderCard(lead, { APP_OPTIONS: { settings: JSON.stringify(settings) } }, (rest) =>
      rest.answer(method, { productRows: [product(1, { quantity: 3 })] }),
    )
    const block = await screen.findByRole('region', { name: say('block.products') })
    expect(block).toHaveTextContent(`${say('products.count', { count: 1 })}, €30.00`)
    expect(block).toHaveTextContent('Product 1')
    const reach = screen.getByRole('region', { name: say('block.reach') })
    expect(block.compareDocumentPosition(reach)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(screen.queryByRole('button', { name: saying('products.count') })).not.toBeInTheDocument()
  })

  it('that could not be read can be asked for again', async () => {
    const { rest, user } = await renderCard(lead, {}, (portal) =>
      portal.fail(method, { status: 500, body: { error: 'X', error_description: 'No' } }),
    )
    const failed = await screen.findByText(new RegExp(`^${say('products.unread')}`))
    rest.answer(method, { productRows: [product(1)] })
    await user.click(within(failed).getByRole('button', { name: say('app.tryAgain') }))
    expect(await findLine()).toHaveTextContent(say('products.count', { count: 1 }))
  })

  it('come by the older method from a portal without the newer one', async () => {
    await renderCard(lead, {}, (rest) => {
      rest.fail(method, {
        status: 404,
        body: { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found!' },
      })
      rest.answer('crm.lead.productrows.get', [
        { ID: '1', PRODUCT_NAME: 'Shelf', PRICE: 30, QUANTITY: 2, MEASURE_NAME: 'pcs' },
      ])
    })
    expect(await findLine()).toHaveTextContent(`${say('products.count', { count: 1 })}, €60.00`)
  })

  it('come fifty at a time, without a sum as long as not all were read', async () => {
    const rows = Array.from({ length: 50 }, (_one, index) => product(index + 1))
    const { rest, user } = await renderCard(lead, {}, (portal) =>
      portal.fail(method, { body: { result: { productRows: rows }, total: 52, time: {} } }),
    )
    const line = await findLine()
    expect(line).toHaveTextContent(
      new RegExp(`^${say('products.count', { count: 52 })}, ${say('products.manual')}$`),
    )
    await user.click(line)
    rest.answer(method, { productRows: [product(51), product(52)] })
    await user.click(screen.getByRole('button', { name: say('action.showAll', { count: 2 }) }))
    await waitFor(() => expect(screen.getByText('Product 52')).toBeVisible())
    expect(JSON.stringify(rest.calls.at(-1)?.params)).toContain('start=50')
  })
})
