import type { Platform } from './platforms'

/** Where a lead came from, in the words of web analytics. */
export type Channel =
  | 'paidSearch'
  | 'paidSocial'
  | 'display'
  | 'social'
  | 'email'
  | 'messenger'
  | 'referral'
  | 'organicSearch'
  | 'affiliate'
  | 'direct'
  | 'openChannel'
  | 'webForm'
  | 'phone'
  | 'offline'
  | 'unknown'

type Marks = { source: string; medium: string; nature: Platform['nature'] | undefined }

/** A row holds when each of its conditions does; `nature` is that of a known `utm_source`. */
type Rule = {
  channel: Channel
  medium?: readonly string[]
  nature?: readonly Marks['nature'][]
  source?: readonly string[]
}

const paid = ['cpc', 'ppc', 'cpm', 'cpv', 'cpa', 'paid', 'ads', 'retargeting', 'remarketing']
const email = ['email', 'e-mail', 'e_mail', 'e mail', 'mail', 'newsletter']

/**
 * The first row that holds names the channel. After the default channel groups of Google Analytics
 * (support.google.com/analytics/answer/9756891), less what it guesses: a paid click from an unknown
 * source, or a search engine without a medium, has no row and stays unknown.
 */
const rules: readonly Rule[] = [
  {
    channel: 'paidSearch',
    medium: ['paidsearch', 'paid_search', 'paid-search', 'paid search', 'sem'],
  },
  { channel: 'paidSocial', medium: ['paidsocial', 'paid_social', 'paid-social', 'paid social'] },
  { channel: 'paidSearch', medium: paid, nature: ['search'] },
  { channel: 'paidSocial', medium: paid, nature: ['social', 'messenger'] },
  {
    channel: 'display',
    medium: [
      'display',
      'banner',
      'cpm',
      'expandable',
      'interstitial',
      'retargeting',
      'remarketing',
    ],
  },
  { channel: 'affiliate', medium: ['affiliate', 'affiliates', 'cpa'] },
  { channel: 'email', medium: email },
  { channel: 'email', source: email },
  { channel: 'email', nature: ['email'] },
  { channel: 'messenger', medium: ['messenger', 'chat', 'chatbot', 'bot', 'sms'] },
  {
    channel: 'social',
    medium: [
      'social',
      'social-network',
      'social-media',
      'social network',
      'social media',
      'sm',
      'smm',
    ],
  },
  { channel: 'social', medium: ['social_network', 'social_media', 'organic_social'] },
  { channel: 'social', nature: ['social'] },
  { channel: 'messenger', nature: ['messenger'] },
  { channel: 'organicSearch', medium: ['organic', 'seo', 'organic_search', 'organic search'] },
  { channel: 'referral', medium: ['referral', 'ref', 'link', 'app'] },
  { channel: 'phone', medium: ['call', 'phone'] },
  { channel: 'offline', medium: ['offline', 'qr', 'print', 'flyer', 'radio', 'tv'] },
  {
    channel: 'direct',
    source: ['direct', '(direct)'],
    medium: ['', 'none', '(none)', '(not set)'],
  },
]

/** Takes the marks in lower case (`''` when absent), returns their channel by the table above. */
export function channelOf({ source, medium, nature }: Marks): Channel | undefined {
  return rules.find(
    (rule) =>
      (rule.medium?.includes(medium) ?? true) &&
      (rule.nature?.includes(nature) ?? true) &&
      (rule.source?.includes(source) ?? true),
  )?.channel
}
