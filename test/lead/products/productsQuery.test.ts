import { describe, expect, it } from 'vitest'
import { productsQuery } from '../../../src/lead/products/productsQuery'
import { readReferences } from '../../../src/lead/relations/relationCommands'
import { relationsQuery } from '../../../src/lead/relations/relationsQuery'
import { createQueryClient } from '../../../src/rest/queryClient'
import { buildLead } from '../../support/builders/buildLead'
import { openPortal, type FakePortal } from '../../support/fakes/fakePortal'
import { portalOrigin } from '../../support/fakes/portalOrigin'

/** What is known of a lead's products when what it points to has been read. */
async function productsAfter(plan: (rest: FakePortal['rest']) => void) {
  const { rest } = openPortal()
  plan(rest)
  const lead = buildLead()
  const references = readReferences(lead, { people: [], elements: [], directories: [] })
  const client = createQueryClient()
  await client.fetchQuery(relationsQuery(lead, references, 'en', portalOrigin))
  return client.getQueryData(productsQuery(lead).queryKey)
}

describe('the products of a lead', () => {
  it('come with what it points to', async () => {
    const products = await productsAfter((rest) =>
      rest.answer('crm.item.productrow.list', { productRows: [{ id: 1, productName: 'Shelf' }] }),
    )
    expect(products).toMatchObject({ total: 1, isUnread: false })
  })

  it('are left to the older method where the portal does not know the newer one', async () => {
    expect(await productsAfter(() => undefined)).toBeUndefined()
  })
})
