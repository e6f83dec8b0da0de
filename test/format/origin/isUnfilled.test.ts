import { describe, expect, it } from 'vitest'
import { attribution } from '../../../src/format/origin/attribution'

const none = { source: null, medium: null, campaign: null, content: null, term: null }
const campaignOf = (campaign: string) =>
  attribution({ source: null, utm: { ...none, campaign } }).campaign

describe('a mark that says nothing', () => {
  it.each([
    '{keyword}',
    '{lpurl}',
    '{_campaign}',
    '{ifmobile:phone}',
    '{param1|none}',
    '{{campaign.name}}',
    '{{ ad_id }}',
    '%7B%7Bcampaign.name%7D%7D',
    '%257Bkeyword%257D',
    '${CAMPAIGN_ID}',
    '__CAMPAIGN_NAME__',
    '__CAMPAIGN_NA',
    '{{campaign.na',
    '@@campaign@@',
    'tt___CAMPAIGN_ID__',
    'cid|{campaign_id}|gid|{gbid}',
    '*|CAMPAIGN_UID|*',
    '%keyword%',
    '%ad_name%',
    '%%campaign%%',
    '[keyword]',
    '<keyword>',
    '$section_name$',
    '#campaign#',
    '(not set)',
    '(not%20set)',
    '(not provided)',
    '(none)',
    '(direct)',
    '(data not available)',
    'undefined',
    'null',
    'NaN',
    'undefined undefined',
    '%s',
    '%(campaign)s',
    '[QueryString:utm_source]',
    '[% campaign %]',
    '<?=$campaign?>',
    "$_GET['utm_campaign']",
    'utm_campaign',
    '%UTM_CAMPAIGN%',
    '&utm_campaign;',
    '&lt;не указано&gt;',
    '<не заполнено>',
    'не+указано',
    '(не задано)',
    'нет',
    'unknown',
    'not_set',
    '-',
    '+',
  ])('is %j', (stored) => {
    expect(campaignOf(stored)).toBeNull()
  })

  it.each([
    ['sale_2026', 'sale_2026'],
    ['[Brand] Search', '[Brand] Search'],
    ['(spring)', '(spring)'],
    ['50% off', '50% off'],
    ['none of it', 'none of it'],
    ['__init', '__init'],
    ['RU__MSK__SEARCH', 'RU__MSK__SEARCH'],
    ['sale__moscow__2026', 'sale__moscow__2026'],
    ['my_utm_campaign_test', 'my_utm_campaign_test'],
    ['нет времени на ремонт', 'нет времени на ремонт'],
    ['Unknown Pleasures', 'Unknown Pleasures'],
    ['$100', '$100'],
    ['#1', '#1'],
  ])('is not %j', (stored, campaign) => {
    expect(campaignOf(stored)).toBe(campaign)
  })

  it('names no platform and no channel', () => {
    const utm = { ...none, source: '{{site_source_name}}', medium: '{{placement}}' }
    expect(attribution({ source: 'CALL', utm })).toMatchObject({ channel: 'phone', platform: null })
    const paid = { ...utm, medium: 'cpc' }
    expect(attribution({ source: null, utm: paid })).toMatchObject({
      channel: 'paidOther',
      platform: null,
    })
  })
})
