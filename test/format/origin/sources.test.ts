import { describe, expect, it } from 'vitest'
import { attribution } from '../../../src/format/origin/attribution'
import { platformOf } from '../../../src/format/origin/platformOf'
import type { Nature } from '../../../src/format/origin/platforms'
import { sources } from '../../../src/format/origin/sources'
import { gaSources } from './gaSources'

function from(source: string | null, medium: string | null) {
  const utm = { source, medium, campaign: null, content: null, term: null }
  const { channel, platform } = attribution({ source: null, utm, sources })
  return [channel, platform]
}

describe('a paid medium', () => {
  it.each(['cpc', 'cpl', 'cpm', 'cpv', 'cpa', 'ecpc', 'CPC_brand', 'ppc', 'retargeting'])(
    'is %s on a social network',
    (medium) => {
      expect(from('facebook', medium)).toEqual(['paidSocial', 'Facebook Ads'])
    },
  )

  it.each([
    'paid',
    'paid_ads',
    'paid-traffic',
    'paidtraffic',
    'ads',
    'remarketing',
    'target',
    'рся',
  ])('is %s by Google Analytics’ rule or by its plain sense', (medium) => {
    expect(from('google', medium)).toEqual(['paidSearch', 'Google Ads'])
    expect(from('youtube', medium)).toEqual(['paidVideo', 'YouTube Ads'])
    expect(from('etsy', medium)).toEqual(['paidShopping', 'etsy'])
    expect(from('some-site', medium)).toEqual(['paidOther', 'some-site'])
    expect(from('chatgpt.com', medium)).toEqual(['paidOther', 'ChatGPT'])
    expect(from(null, medium)).toEqual(['paidOther', null])
  })

  it.each(['unpaid', 'prepaid', 'organic', 'popup', 'campaign'])('is not %s', (medium) => {
    expect(from('some-site', medium)[0]).not.toBe('paidOther')
  })

  it('is understood where the source is an advertising system alone', () => {
    expect(from('vkads', null)).toEqual(['paidSocial', 'VK Ads'])
    expect(from('mytarget', 'cpm')).toEqual(['paidSocial', 'myTarget'])
    expect(from('yandex_direct', '(none)')).toEqual(['paidSearch', 'Yandex Direct'])
    expect(from('criteo', null)).toEqual(['paidOther', 'criteo'])
    expect(from('google_ads', 'email')[0]).toBe('email')
  })
})

describe('a source', () => {
  it.each([
    ['ya', 'cpc', 'paidSearch', 'Yandex Direct'],
    ['ya', 'organic', 'organicSearch', 'Yandex'],
    ['yandex.kz', 'cpc', 'paidSearch', 'Yandex Direct'],
    ['yandex.kz', null, 'organicSearch', 'Yandex'],
    ['yandex.com.tr', 'organic', 'organicSearch', 'Yandex'],
    ['google.ru', null, 'organicSearch', 'Google'],
    ['www.google.co.uk', 'referral', 'organicSearch', 'Google'],
    ['https://www.google.de/search?q=x', null, 'organicSearch', 'Google'],
    ['ar.search.yahoo.com', null, 'organicSearch', 'Yahoo'],
    ['l.facebook.com', null, 'social', 'Facebook'],
    ['lm.facebook.com', 'referral', 'social', 'Facebook'],
    ['fb_ad', 'paid', 'paidSocial', 'Facebook Ads'],
    ['th', 'paid', 'paidSocial', 'Threads Ads'],
    ['vk_target', 'cpc', 'paidSocial', 'VK Ads'],
    ['google', 'pmax', 'paidOther', 'Google Ads'],
    ['google', 'cross-network', 'paidOther', 'Google Ads'],
    [
      'android-app://com.google.android.gm',
      'referral',
      'email',
      'android-app://com.google.android.gm',
    ],
    ['com.facebook.katana', 'referral', 'social', 'com.facebook.katana'],
    ['гугл', 'cpc', 'paidSearch', 'Google Ads'],
    ['Instagram_Stories', 'paid', 'paidSocial', 'Instagram Ads'],
    ['an', 'paid', 'paidSocial', 'Meta Ads'],
    ['googleads.g.doubleclick.net', 'referral', 'paidOther', 'googleads.g.doubleclick.net'],
    ['yabs.yandex.ru', null, 'paidSearch', 'Yandex Direct'],
    ['Facebook_Mobile_Feed', 'cpc', 'paidSocial', 'Facebook Ads'],
    ['away.vk.com', null, 'social', 'VK'],
    ['m.vk.com', 'referral', 'social', 'VK'],
    ['pinterest.co.uk', null, 'social', 'Pinterest'],
    ['dzen.ru', null, 'social', 'Dzen'],
    ['quora.com', null, 'social', 'Quora'],
    ['tumblr', null, 'social', 'tumblr'],
    ['tumblr.com', null, 'social', 'tumblr.com'],
    ['m.youtube.com', null, 'video', 'YouTube'],
    ['dailymotion', null, 'video', 'dailymotion'],
    ['amazon.de', 'referral', 'shopping', 'Amazon'],
    ['mail.google.com', null, 'email', 'Gmail'],
    ['e.mail.ru', 'referral', 'email', 'e.mail.ru'],
    ['web.telegram.org', null, 'messenger', 'Telegram'],
    ['chatgpt.com', null, 'assistant', 'ChatGPT'],
    ['chatgpt.com', 'referral', 'assistant', 'ChatGPT'],
    ['perplexity', null, 'assistant', 'Perplexity'],
    ['www.perplexity.ai', null, 'assistant', 'Perplexity'],
    ['gemini.google.com', 'referral', 'assistant', 'Gemini'],
    ['claude.ai', null, 'assistant', 'Claude'],
    ['copilot.microsoft.com', null, 'assistant', 'Copilot'],
  ])('%s with the medium %s comes from %s, %s', (source, medium, channel, platform) => {
    expect(from(source, medium)).toEqual([channel, platform])
  })
})

describe('the default channel groups of Google Analytics', () => {
  it.each([
    ['Direct', '(direct)', '(none)', 'direct'],
    ['Direct', '(direct)', '(not set)', 'direct'],
    ['Paid Shopping', 'ebay', 'cpc', 'paidShopping'],
    ['Paid Search', 'bing', 'ppc', 'paidSearch'],
    ['Paid Social', 'linkedin', 'paid', 'paidSocial'],
    ['Paid Video', 'vimeo', 'cpv', 'paidVideo'],
    ['Display', 'some-site', 'display', 'display'],
    ['Display', 'some-site', 'banner', 'display'],
    ['Display', 'some-site', 'expandable', 'display'],
    ['Display', 'some-site', 'interstitial', 'display'],
    ['Display', 'some-site', 'cpm', 'display'],
    ['Paid Other', 'some-site', 'retargeting', 'paidOther'],
    ['Organic Shopping', 'shopify', 'referral', 'shopping'],
    ['Organic Social', 'some-site', 'social', 'social'],
    ['Organic Social', 'some-site', 'social-network', 'social'],
    ['Organic Social', 'some-site', 'social-media', 'social'],
    ['Organic Social', 'some-site', 'sm', 'social'],
    ['Organic Social', 'some-site', 'social network', 'social'],
    ['Organic Social', 'some-site', 'social media', 'social'],
    ['Organic Video', 'twitch', null, 'video'],
    ['Organic Video', 'some-site', 'my_video_1', 'video'],
    ['Organic Search', 'some-site', 'organic', 'organicSearch'],
    ['Referral', 'some-site', 'referral', 'referral'],
    ['Referral', 'some-site', 'app', 'referral'],
    ['Referral', 'some-site', 'link', 'referral'],
    ['Email', 'some-site', 'e-mail', 'email'],
    ['Email', 'some-site', 'e_mail', 'email'],
    ['Email', 'e mail', null, 'email'],
    ['Affiliates', 'some-site', 'affiliate', 'affiliate'],
    ['Audio', 'some-site', 'audio', 'audio'],
    ['SMS', 'sms', null, 'messenger'],
    ['SMS', 'some-site', 'sms', 'messenger'],
    ['Mobile Push Notifications', 'some-site', 'web-push', 'push'],
    ['Mobile Push Notifications', 'some-site', 'notification_1', 'push'],
    ['Mobile Push Notifications', 'firebase', null, 'push'],
  ])('%s: %s / %s is %s', (_group, source, medium, channel) => {
    expect(from(source, medium)[0]).toBe(channel)
  })

  /** Where the card says otherwise, or nothing: with the reason. */
  const others = new Map([
    ...each('email.seznam.cz mail.rambler.ru mail.yandex.ru', 'email'),
    ...each('igshopping zen.yandex.ru', 'social'),
    // The table has no messengers.
    ...each(
      'chat.zalo.me kakao kakao.com l.messenger.com line line.me messages.google.com messenger messenger.com ' +
        'skype t.me web.skype.com wechat wechat.com whatsapp whatsapp.com zalo',
      'messenger',
    ),
    ...each('aax-us-east.amazon-adsystem.com aax.amazon-adsystem.com', 'ads'),
    // A news agency, a name, pages of payment.
    ...each('cnn alice checkout.stripe.com s3.amazonaws.com stripe stripe.com', undefined),
    // Links made short lead from anywhere; the rest are everyday words, or nothing social.
    ...each('awe.sm bit.ly cbnt.io goo.gl is.gd tinyurl tinyurl.com', undefined),
    ...each('redux reunion spoke tagged toolbox biswap.org hr.com deluxe.com', undefined),
    ...each('extole extole.com foodservice foodservice.com', undefined),
  ])

  const table = Object.entries(gaSources).flatMap(([category, names]) =>
    names
      .split(' ')
      .flatMap((name) =>
        name.endsWith('*') ? [name.slice(0, -1), `${name.slice(0, -1)}.com`] : [name],
      )
      .map((name) => [name.replaceAll('_', ' '), category] as const),
  )

  it('sort all sources of its table into the same categories, but for few', () => {
    expect(table).toHaveLength(819)
    for (const [name, category] of table) {
      const expected = others.has(name) ? others.get(name) : category
      expect(platformOf(name, sources)?.nature, name).toBe(expected)
    }
  })
})

function each(
  names: string,
  nature: Nature | undefined,
): (readonly [string, Nature | undefined])[] {
  return names.split(' ').map((name) => [name, nature] as const)
}
