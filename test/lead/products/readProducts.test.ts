import { describe, expect, it } from 'vitest'
import { readClassicProducts, readProducts } from '../../../src/lead/products/readProducts'

const rows = [{ id: 1, productName: 'Worktop', price: 100, quantity: 2 }]

describe('products of which the portal sends one page', () => {
  it('are as many as the portal counts', () => {
    const answer = { ok: true, result: { productRows: rows }, total: 120 } as const
    expect(readProducts(answer)).toMatchObject({ total: 120, isUnread: false })
  })

  it('are those that came where the portal does not count', () => {
    const answer = { ok: true, result: { productRows: rows } } as const
    expect(readProducts(answer)).toMatchObject({ total: 1, isUnread: false })
    const classic = {
      ok: true,
      result: [{ ID: '1', PRODUCT_NAME: 'Worktop', PRICE: '100', QUANTITY: '2' }],
    } as const
    expect(readClassicProducts(classic)).toMatchObject({ total: 1, isUnread: false })
  })
})
