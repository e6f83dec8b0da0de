import { describe, expect, it } from 'vitest'
import { attribution } from '../../../src/format/origin/attribution'
import { sources } from '../../../src/format/origin/sources'

function from(source: string | null, medium: string | null, campaign: string | null = null) {
  const utm = { source, medium, campaign, content: null, term: null }
  const { channel, platform } = attribution({ source: null, utm, sources })
  return [channel, platform]
}

describe('marks as people and tools write them', () => {
  it.each([
    ['yandex', 'context', 'paidSearch', 'Yandex Direct'],
    ['direct.yandex', 'cpc', 'paidSearch', 'Yandex Direct'],
    ['Yandex_Direct', 'context', 'paidSearch', 'Yandex Direct'],
    ['Google Ads', 'search', 'paidSearch', 'Google Ads'],
    ['naver.searchad', 'cpc', 'paidSearch', 'Naver Ads'],
    ['telegram', 'посевы', 'paidSocial', 'Telegram Ads'],
    ['reddit-ads', null, 'paidSocial', 'Reddit Ads'],
    ['fb-ad', 'post', 'paidSocial', 'Facebook Ads'],
    ['target_vk', null, 'paidSocial', 'VK Ads'],
    ['ytads', 'video', 'paidVideo', 'YouTube Ads'],
    ['google_ads', 'video', 'paidVideo', 'Google Ads'],
    ['google_ads', 'display', 'display', 'Google Ads'],
    ['google', 'gdn', 'display', 'Google Ads'],
    ['facebook', 'social_paid', 'paidSocial', 'Facebook Ads'],
    ['facebook', 'social-ads', 'paidSocial', 'Facebook Ads'],
    ['google', 'paid_display', 'display', 'Google Ads'],
    ['telegram', 'tgads', 'paidSocial', 'Telegram Ads'],
    ['yandex', 'yandex_direct', 'paidSearch', 'Yandex Direct'],
    ['yandex_rsya', 'cpc', 'paidSearch', 'Yandex Direct'],
    ['yandex_search', 'cpc', 'paidSearch', 'Yandex Direct'],
    ['inst', 'cpc', 'paidSocial', 'Instagram Ads'],
    ['olx.ua', 'cpc', 'paidShopping', 'OLX'],
    ['shopee.co.id', null, 'shopping', 'Shopee'],
    ['facebook_lead_ads', null, 'paidSocial', 'Facebook Ads'],
    ['instagram_direct', null, 'social', 'Instagram'],
    ['vk_clips', null, 'social', 'VK'],
    ['some-site', 'cps', 'affiliate', 'some-site'],
    ['qr_code', null, 'offline', 'qr_code'],
    ['spotify', 'podcast', 'audio', 'spotify'],
    ['mindbox', 'sms', 'messenger', 'mindbox'],
    ['esputnik', 'viber', 'messenger', 'esputnik'],
    ['city', 'postcard', 'offline', 'city'],
    ['2ГИС', 'cpc', 'paidSearch', '2GIS'],
    ['2gis.ru', 'referral', 'organicSearch', '2GIS'],
    ['yandex_maps', null, 'unknown', 'Yandex Maps'],
    ['яндекс.карты', null, 'unknown', 'Yandex Maps'],
    ['maps.yandex.ru', 'referral', 'organicSearch', 'Yandex Maps'],
    ['google_organic', null, 'organicSearch', 'Google'],
    ['instagram stories', null, 'social', 'Instagram'],
    ['vk_group', 'post', 'social', 'VK'],
    ['telegram-channel', null, 'messenger', 'Telegram'],
    ['habr', 'post', 'social', 'habr'],
    ['api.whatsapp.com', null, 'messenger', 'WhatsApp'],
    ['trc.taboola.com', 'referral', 'paidOther', 'trc.taboola.com'],
    ['help.netflix.com', null, 'video', 'help.netflix.com'],
    ['pagead2.googlesyndication.com', null, 'paidOther', 'pagead2.googlesyndication.com'],
    ['sendpulse', 'push', 'push', 'SendPulse'],
    ['base', 'emailing', 'email', 'base'],
    ['crm', 'e-mail рассылка', 'email', 'crm'],
    ['crm', 'email-trigger', 'email', 'crm'],
    ['trigger_email', null, 'email', 'trigger_email'],
    ['рассылка', null, 'email', 'рассылка'],
    ['viber', 'рассылка', 'messenger', 'Viber'],
    ['webmail.example.com', 'referral', 'email', 'webmail.example.com'],
    ['deref-gmx.net', 'referral', 'email', 'deref-gmx.net'],
    ['flyer', 'qr_code', 'offline', 'flyer'],
    ['offline', 'banner', 'offline', 'offline'],
    ['city', 'outdoor', 'offline', 'city'],
    ['admitad', null, 'affiliate', 'admitad'],
    ['some-site', 'partner', 'affiliate', 'some-site'],
    ['direct', 'direct', 'direct', 'direct'],
  ])('read %s / %s as %s, %s', (source, medium, channel, platform) => {
    expect(from(source, medium)).toEqual([channel, platform])
  })

  it.each([
    ['google', 'cpc', 'shopping_feed', 'paidShopping'],
    ['google', 'cpc', 'coffee-shop', 'paidSearch'],
    ['google', 'cpc', 'cross-network', 'paidOther'],
    ['google', 'cpc', 'PMax_Brand', 'paidOther'],
    ['google', 'cpc', 'mypmaxim', 'paidSearch'],
    ['google', 'organic', 'shopping', 'organicSearch'],
    ['facebook', 'cpc', 'shopping_center', 'paidSocial'],
  ])('read %s / %s with the campaign %s as %s', (source, medium, campaign, channel) => {
    expect(from(source, medium, campaign)[0]).toBe(channel)
  })

  it('is no platform of a search engine or of a maker of sites below its host', () => {
    for (const host of [
      'docs.google.com',
      'cloud.mail.ru',
      'shop.wordpress.com',
      'shop.weebly.com',
    ]) {
      expect(from(host, 'referral')).toEqual(['referral', host])
    }
    for (const mark of ['leads', 'target', 'heads', 'video', 'my_vk_shop']) {
      expect(from(mark, null)).toEqual(['unknown', mark])
    }
  })
})
