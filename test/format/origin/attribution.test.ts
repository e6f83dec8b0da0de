import { describe, expect, it } from 'vitest'
import { attribution, type UtmMarks } from '../../../src/format/origin/attribution'

const none: UtmMarks = { source: null, medium: null, campaign: null, content: null, term: null }

function from(source: string | null, medium: string | null) {
  const { channel, platform } = attribution({ source: null, utm: { ...none, source, medium } })
  return [channel, platform]
}

const of = (source: string | null, utm = none) => attribution({ source, utm })

describe('attribution by marks', () => {
  it.each([
    ['google', 'cpc', 'paidSearch', 'Google Ads'],
    ['yandex', 'cpc', 'paidSearch', 'Yandex Direct'],
    ['bing', 'ppc', 'paidSearch', 'Microsoft Advertising'],
    ['fresh-engine', 'paid_search', 'paidSearch', 'fresh-engine'],
    ['facebook', 'cpc', 'paidSocial', 'Facebook Ads'],
    ['vk', 'cpm', 'paidSocial', 'VK Ads'],
    ['telegram', 'cpc', 'paidSocial', 'Telegram Ads'],
    ['google', 'display', 'display', 'Google Ads'],
    ['some-site', 'banner', 'display', 'some-site'],
    ['some-site', 'cpm', 'display', 'some-site'],
    ['some-site', 'cpa', 'affiliate', 'some-site'],
    ['google', 'cpa', 'paidSearch', 'Google Ads'],
    ['newsletter', 'email', 'email', 'newsletter'],
    ['newsletter', null, 'email', 'newsletter'],
    ['mailchimp', 'may', 'email', 'Mailchimp'],
    ['whatsapp', null, 'messenger', 'WhatsApp'],
    ['shop', 'sms', 'messenger', 'shop'],
    ['facebook', 'social', 'social', 'Facebook'],
    ['facebook', null, 'social', 'Facebook'],
    ['facebook', 'organic', 'social', 'Facebook'],
    ['google', 'organic', 'organicSearch', 'Google'],
    ['partner.example', 'referral', 'referral', 'partner.example'],
    ['flyer-may', 'qr', 'offline', 'flyer-may'],
    ['hotline', 'call', 'phone', 'hotline'],
    ['(direct)', '(none)', 'direct', '(direct)'],
    ['direct', null, 'direct', 'direct'],
  ])('reads %s / %s as %s', (source, medium, channel, platform) => {
    expect(from(source, medium)).toEqual([channel, platform])
  })

  it('does not guess what the marks leave open', () => {
    expect(from('google', null)).toEqual(['unknown', 'Google'])
    expect(from('some-site', 'spring')).toEqual(['unknown', 'some-site'])
    expect(from('yandex', 'direct')).toEqual(['unknown', 'Yandex'])
    expect(from('partner.example', null)).toEqual(['unknown', 'partner.example'])
  })

  it('takes no part of a mark for a brand', () => {
    const marks = ['google-maps-flyer', 'my google', 'vk2', 'yam', 'constructor', 'google.example']
    for (const mark of [...marks, 'facebook.com.example', 'docs.google.com', 'google.*.ru']) {
      expect(from(mark, 'spring')).toEqual(['unknown', mark])
    }
  })

  it('does not mind case, blanks and encoding', () => {
    expect(from(' Google ', 'CPC')).toEqual(['paidSearch', 'Google Ads'])
    expect(from('www.facebook.com', '%70aid')).toEqual(['paidSocial', 'Facebook Ads'])
    expect(from('Summer+Fair', 'Paid+Social')).toEqual(['paidSocial', 'Summer Fair'])
  })

  it('decodes the campaign, the content and the keyword', () => {
    const utm = { ...none, campaign: 'spring%20sale', content: '', term: '%D0%B2%D0%B5' }
    expect(attribution({ source: null, utm })).toMatchObject({
      campaign: 'spring sale',
      content: null,
      term: 'ве',
    })
  })
})

describe('attribution without telling marks', () => {
  it.each([
    ['CALL', 'phone'],
    ['CALLBACK', 'phone'],
    ['EMAIL', 'email'],
    ['BOOKING', 'booking'],
    ['CONFERENCE', 'offline'],
    ['PARTNER', 'returning'],
    ['REPEAT_SALE', 'returning'],
    ['RECOMMENDATION', 'recommendation'],
    ['TRADE_SHOW', 'offline'],
    ['WEBFORM', 'webForm'],
    ['WEB', 'website'],
    ['ADVERTISING', 'paidOther'],
    ['RC_GENERATOR', 'salesBoost'],
    ['STORE', 'shopping'],
    ['OTHER', 'unknown'],
    ['1', 'unknown'],
    ['UC_AB12', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('reads the source %j as %s', (source, channel) => {
    expect(of(source)).toMatchObject({ channel, platform: null })
  })

  it('knows the source of an open channel and its brand', () => {
    expect(of('1|TELEGRAM')).toMatchObject({ channel: 'openChannel', platform: 'Telegram' })
    expect(of('12|LIVECHAT')).toMatchObject({ channel: 'openChannel', platform: null })
    expect(of('TELEGRAM|1')).toMatchObject({ channel: 'unknown', platform: null })
  })

  it('takes a chat for the origin only where neither marks nor a source of the portal say another', () => {
    const chat = { utm: none, openChannel: true }
    expect(attribution({ source: 'CALL', ...chat }).channel).toBe('phone')
    expect(attribution({ source: 'WEBFORM', ...chat }).channel).toBe('webForm')
    expect(attribution({ source: 'UC_AB12', ...chat }).channel).toBe('openChannel')
    expect(attribution({ source: null, ...chat }).channel).toBe('openChannel')
    const utm = { ...none, source: 'google', medium: 'cpc' }
    expect(attribution({ ...chat, source: '1|TELEGRAM', utm }).channel).toBe('paidSearch')
  })

  it('falls back to the source when the marks say nothing that is known', () => {
    const utm = { ...none, source: 'some-site', medium: 'spring' }
    expect(of('WEBFORM', utm)).toMatchObject({ channel: 'webForm', platform: 'some-site' })
  })
})
