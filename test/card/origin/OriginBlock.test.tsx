import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { texts as en } from '../../../src/i18n/catalogs/en'
import { readRenamed, readStatusLabels } from '../../../src/lead/directories/readStages'
import { readLead } from '../../../src/lead/fetch/readLead'
import { buildWireLead } from '../../support/builders/buildLead'
import { renderInCard } from '../../support/renderField'

/** The origin block of lead 1591 with overrides of `crm.lead.get`, and rows of `crm.status.list`. */
async function renderOrigin(overrides: Record<string, unknown>, rows: readonly unknown[] = []) {
  const around = { sources: readStatusLabels(rows), renamedSources: readRenamed(rows) }
  await renderInCard(around, async () => {
    const { OriginBlock } = await import('../../../src/card/origin/OriginBlock')
    const lead = readLead(1591, buildWireLead(overrides))
    return lead && <OriginBlock lead={lead} />
  })
  return within(screen.getByRole('region', { name: en['block.origin'] }))
}

describe('where a lead came from', () => {
  it('has a channel for an AI assistant that marks its links itself', async () => {
    const block = await renderOrigin({ UTM_SOURCE: 'chatgpt.com' })
    expect(block.getByText(en['channel.assistant'])).toBeVisible()
    expect(block.getByText('ChatGPT')).toBeVisible()
  })

  it('knows a source beyond the known few as soon as the table of all is there', async () => {
    const block = await renderOrigin({ UTM_SOURCE: 'tumblr.com' })
    expect(await block.findByText(en['channel.social'])).toBeVisible()
  })

  it('shows what was never filled in among the raw marks alone', async () => {
    const block = await renderOrigin({
      UTM_SOURCE: 'yandex.kz',
      UTM_MEDIUM: 'cpc',
      UTM_CAMPAIGN: '{campaign_name}',
      UTM_TERM: '(not set)',
    })
    expect(block.getByText(`Yandex Direct, ${en['visit.paidSearch']}`)).toBeVisible()
    expect(block.queryByText('{campaign_name}')).not.toBeInTheDocument()
    await userEvent.click(block.getByRole('button', { name: en['block.marks'] }))
    expect(block.getByText('{campaign_name}')).toBeVisible()
    expect(block.getByText('(not set)')).toBeVisible()
  })

  it('stresses the campaign itself, not a letter of the word before it', async () => {
    const block = await renderOrigin({ UTM_SOURCE: 'google', UTM_MEDIUM: 'cpc', UTM_CAMPAIGN: 'a' })
    const [stressed] = block.getAllByText('a', { selector: 'strong' })
    expect(stressed?.previousSibling?.textContent).toMatch(/campaign “$/)
  })

  it.each([
    ['WEB', 'website'],
    ['ADVERTISING', 'paidOther'],
    ['WEBFORM', 'webForm'],
    ['CALL', 'phone'],
  ] as const)('has a channel for the portal’s own source %s', async (source, channel) => {
    const block = await renderOrigin({ SOURCE_ID: source, IM: undefined })
    expect(block.getByText(en[`channel.${channel}`])).toBeVisible()
  })

  it.each(['Website', 'website'])(
    'says the channel once where the source is called %s',
    async (name) => {
      const lead = { SOURCE_ID: 'WEB', IM: undefined }
      const block = await renderOrigin(lead, [{ STATUS_ID: 'WEB', NAME: name }])
      expect(block.getAllByText(new RegExp(`^${en['channel.website']}$`, 'i'))).toHaveLength(1)
    },
  )

  // Administrators rename what they do not need, as with stages: Kademi/kademi-dev#4422.
  it.each([
    ['PARTNER', 'Partners', 'PARTNERS', 'returning'],
    ['PARTNER', 'Partners', '', 'returning'],
    ['1|TELEGRAM', 'Our bot', 'Telegram', 'openChannel'],
  ] as const)(
    'takes the source %s, called %j and first %j, for the channel %s',
    async (code, name, first, channel) => {
      const row = { STATUS_ID: code, NAME: name, NAME_INIT: first }
      const block = await renderOrigin({ SOURCE_ID: code, IM: undefined }, [row])
      expect(block.getByText(name)).toBeVisible()
      expect(block.getByText(en[`channel.${channel}`])).toBeVisible()
    },
  )

  it.each([
    ['PARTNER', 'Partners', 'Existing client'],
    ['UC_FAIR', 'Trade fair in Leipzig', ''],
  ])('shows only the name of the source %s, called %j', async (code, name, first) => {
    const row = { STATUS_ID: code, NAME: name, NAME_INIT: first }
    const block = await renderOrigin({ SOURCE_ID: code, IM: undefined }, [row])
    expect(block.getByText(name)).toBeVisible()
    for (const channel of ['unknown', 'returning'] as const)
      expect(block.queryByText(en[`channel.${channel}`])).toBeNull()
  })

  it('says that the channel is unknown where nothing is known', async () => {
    const block = await renderOrigin({ SOURCE_ID: null, IM: undefined })
    expect(block.getByText(en['channel.unknown'])).toBeVisible()
  })
})
