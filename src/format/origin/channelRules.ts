import { isPaidMedium } from './isPaidMedium'
import type { Nature, Platform } from './platforms'

/** Acquisition channels, named as in web analytics. */
export type Channel =
  | 'paidSearch'
  | 'paidSocial'
  | 'paidVideo'
  | 'paidShopping'
  | 'paidOther'
  | 'display'
  | 'social'
  | 'video'
  | 'shopping'
  | 'assistant'
  | 'email'
  | 'messenger'
  | 'push'
  | 'audio'
  | 'referral'
  | 'organicSearch'
  | 'affiliate'
  | 'direct'
  | 'openChannel'
  | 'webForm'
  | 'website'
  | 'salesBoost'
  | 'phone'
  | 'offline'
  | 'recommendation'
  | 'returning'
  | 'booking'
  | 'unknown'

type Marks = {
  source: string
  medium: string
  campaign: string
  platform: Platform | undefined
  /** Whether the medium is an advertising system: "tgads", "yandex_direct". */
  isAdMedium: boolean
}

/** A rule applies when all its conditions hold; `nature` is that of a known `utm_source`. */
type Rule = {
  channel: Channel
  medium?: RegExp
  nature?: readonly Nature[]
  source?: RegExp
  campaign?: RegExp
  isPaid?: true
}

const email = /(?:^|[^a-z])(?:e[-_ ]?mail(?:ing)?|newsletter)(?:$|[^a-z])|^mail(?:ing)?$|^почта$/
/** Where letters are read: "webmail.example.com", "deref-mail.com". */
const mailHost = /^(?:https?:\/\/)?(?:(?:web|e)?mail\.(?=[^/]*\.)|deref-|lightmailer)/
const offline =
  /^(?:offline|qr(?:[-_ ]?code)?|print|flyer|leaflet|brochure|booklet|postcard|direct[-_ ]mail|poster|billboard|outdoor|ooh|radio|tv|офлайн|листовка|визитка|буклет|радио|тв)$/
const host = /^(?:(?:https?|android-app):\/\/)?[^\s/]+\.[a-z]{2,}(?:[/:?].*)?$/

/**
 * The first rule that applies gives the channel. From the default channel groups of Google
 * Analytics (support.google.com/analytics/answer/9756891) without its guesses: a campaign named
 * "shop" is not necessarily shopping ads, "mobile" not a notification, and a search engine's name
 * without a medium not an organic visit. Its host is, since tracking scripts write hosts and people
 * write names.
 */
const rules: readonly Rule[] = [
  { channel: 'paidSearch', medium: /^(?:paid[-_ ]?search|search[-_ ](?:paid|ads?)|sem)$/ },
  { channel: 'paidSocial', medium: /^(?:paid[-_ ]?social|social[-_ ](?:paid|ads?))$/ },
  { channel: 'paidVideo', medium: /^(?:paid[-_ ]?video|video[-_ ](?:paid|ads?))$/ },
  { channel: 'paidShopping', medium: /^(?:paid[-_ ]?shopping|shopping[-_ ](?:paid|ads?))$/ },
  // A banner in the street.
  { channel: 'offline', source: offline, medium: /^(?:banner|баннер)$/ },
  { channel: 'display', medium: /(?:^|[^a-z])(?:display|banner)(?:$|[^a-z])/ },
  // Google's campaigns over all of its places.
  { channel: 'paidOther', medium: /^(?:cross[-_ ]?network|pmax|performance[-_ ]?max)$/ },
  {
    channel: 'paidOther',
    isPaid: true,
    nature: ['search'],
    campaign: /cross[-_ ]?network|performance[-_ ]?max|(?:^|[^a-z])p-?max(?:$|[^a-z])/,
  },
  {
    channel: 'paidShopping',
    isPaid: true,
    nature: ['search'],
    campaign: /(?:^|[^a-z])shopping(?:$|[^a-z])/,
  },
  { channel: 'paidVideo', isPaid: true, nature: ['search'], medium: /video/ },
  { channel: 'paidSearch', isPaid: true, nature: ['search'] },
  { channel: 'paidSocial', isPaid: true, nature: ['social', 'messenger'] },
  { channel: 'paidVideo', isPaid: true, nature: ['video'] },
  { channel: 'paidShopping', isPaid: true, nature: ['shopping'] },
  {
    channel: 'display',
    medium:
      /^(?:cpm|expandable|interstitial|gdn|kms|кмс|programmatic|rtb|баннер|медийка|медийная реклама)$/,
  },
  { channel: 'affiliate', medium: /^(?:affiliates?|cp[as]|partners?|партн[её]р.*)$/ },
  { channel: 'affiliate', nature: ['affiliate'] },
  { channel: 'paidOther', isPaid: true },
  { channel: 'push', medium: /push$|notification/ },
  { channel: 'push', source: /^firebase$/ },
  { channel: 'messenger', medium: /^(?:messenger|chat|chatbot|bot|sms|viber|whatsapp)$/ },
  { channel: 'messenger', source: /^sms$/ },
  { channel: 'paidOther', nature: ['ads'] },
  { channel: 'email', medium: email },
  { channel: 'email', source: email },
  { channel: 'email', nature: ['email'] },
  { channel: 'email', source: mailHost },
  { channel: 'assistant', nature: ['assistant'] },
  { channel: 'shopping', nature: ['shopping'] },
  {
    channel: 'social',
    medium: /^(?:social|social[-_ ](?:network|media)|organic[-_ ]social|smm?|соцсети)$/,
  },
  { channel: 'social', nature: ['social'] },
  { channel: 'messenger', nature: ['messenger'] },
  { channel: 'email', medium: /рассылк/ },
  { channel: 'email', source: /рассылк/ },
  { channel: 'video', nature: ['video'] },
  { channel: 'video', medium: /video/ },
  { channel: 'organicSearch', medium: /^(?:organic|organic[-_ ]search|seo|органика)$/ },
  { channel: 'organicSearch', medium: /^$/, nature: ['search'], source: /organic/ },
  { channel: 'organicSearch', medium: /^(?:|referral)$/, nature: ['search'], source: host },
  { channel: 'referral', medium: /^(?:referral|ref|link|app)$/ },
  { channel: 'phone', medium: /^(?:call|phone|звонок)$/ },
  { channel: 'offline', medium: offline },
  { channel: 'offline', medium: /^$/, source: offline },
  { channel: 'audio', medium: /^(?:audio|podcast)$/ },
  { channel: 'direct', source: /^(?:direct|\(direct\))$/, medium: /^(?:|direct)$/ },
]

/**
 * Takes marks in lower case (`''` for none and for "(none)"), returns their channel, or undefined.
 */
export function channelOf({
  source,
  medium,
  campaign,
  platform,
  isAdMedium,
}: Marks): Channel | undefined {
  const isPaid = isPaidMedium(medium, platform) || isAdMedium
  return rules.find(
    (rule) =>
      (rule.medium?.test(medium) ?? true) &&
      (rule.nature === undefined || (platform && rule.nature.includes(platform.nature))) &&
      (rule.source?.test(source) ?? true) &&
      (rule.campaign?.test(campaign) ?? true) &&
      (rule.isPaid === undefined || isPaid),
  )?.channel
}
