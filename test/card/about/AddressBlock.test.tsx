import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { texts as en } from '../../../src/i18n/catalogs/en'
import { readLead } from '../../../src/lead/fetch/readLead'
import { buildWireLead } from '../../support/builders/buildLead'
import { renderInCard } from '../../support/renderField'

/** The address block of lead 1591 with overrides of `crm.lead.get`. */
async function renderAddress(overrides: Record<string, unknown>): Promise<void> {
  await renderInCard({}, async () => {
    const [{ AddressBlock }, { Announcer }] = await Promise.all([
      import('../../../src/card/about/AddressBlock'),
      import('../../../src/ui/access/Announcer'),
    ])
    const lead = readLead(1591, buildWireLead(overrides))
    return <Announcer>{lead && <AddressBlock lead={lead} />}</Announcer>
  })
}

const flat = {
  ADDRESS: 'Damrak 1',
  ADDRESS_2: 'Floor 5, flat 12',
  ADDRESS_CITY: 'Amsterdam',
  ADDRESS_POSTAL_CODE: '1012 LG',
  ADDRESS_COUNTRY_CODE: 'NL',
}
const block = () => screen.getByRole('region', { name: en['block.address'] })
const mapLink = () => within(block()).queryByRole('link', { name: en['action.showOnMap'] })

describe('the address of a lead', () => {
  it('asks a map for the house, not for the floor', async () => {
    await renderAddress(flat)
    expect(within(block()).getByText(/Damrak 1/)).toHaveTextContent(
      'Damrak 1 Floor 5, flat 12 1012 LG Amsterdam NL',
    )
    const query = new URL(mapLink()?.getAttribute('href') ?? '').searchParams.get('query')
    expect(query).toBe('Damrak 1, 1012 LG Amsterdam, NL')
  })

  it('shows the code of the country beside its name', async () => {
    await renderAddress({ ...flat, ADDRESS_COUNTRY: 'Nederland' })
    expect(within(block()).getByText(/Nederland/)).toBeVisible()
    expect(within(block()).getByText('NL')).toBeVisible()
  })

  it('that holds a token shows and sends to the map what is left of it', async () => {
    await renderAddress({ ...flat, ADDRESS: 'portal.example/f?auth=secretsecret1&id=5' })
    expect(mapLink()?.getAttribute('href')).toContain('portal.example')
    expect(document.documentElement.outerHTML).not.toContain('secretsecret1')
  })

  it('has no map of a flat alone', async () => {
    await renderAddress({ ADDRESS_2: 'Flat 12' })
    expect(within(block()).getByText('Flat 12')).toBeVisible()
    expect(mapLink()).toBeNull()
  })
})
