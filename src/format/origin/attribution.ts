import { channelOf, type Channel } from './channelRules'
import { decodeMark } from './decodeMark'
import { connectorName } from '../contact/openChannel'
import { platformOf } from './platforms'

/** The marks of a lead as stored: `UTM_SOURCE` and its four brothers. */
export type UtmMarks = Record<'source' | 'medium' | 'campaign' | 'content' | 'term', string | null>

export type Attribution = {
  channel: Channel
  /** A brand for a known mark ("Google Ads"), any other mark as it is, null for none. */
  platform: string | null
  campaign: string | null
  content: string | null
  term: string | null
}

/** The codes of `SOURCE_ID` that every portal begins with and that name a channel (facts 4.6). */
const sourceChannels: ReadonlyMap<string, Channel> = new Map([
  ['CALL', 'phone'],
  ['CALLBACK', 'phone'],
  ['EMAIL', 'email'],
  ['PARTNER', 'affiliate'],
  ['RECOMMENDATION', 'referral'],
  ['TRADE_SHOW', 'offline'],
  ['WEBFORM', 'webForm'],
])

const paidChannels: ReadonlySet<Channel> = new Set(['paidSearch', 'paidSocial', 'display'])

/**
 * Takes what a lead says of its origin, returns it in words. The marks decide by the table of
 * `channelRules`; where they decide nothing, `SOURCE_ID` and the two flags do (an `imol` contact,
 * a form named by the portal); what nobody documents stays `unknown`.
 */
export function attribution({
  source,
  utm,
  openChannel = false,
  webForm = false,
}: {
  /** `SOURCE_ID` */
  source: string | null
  utm: UtmMarks
  openChannel?: boolean
  webForm?: boolean
}): Attribution {
  const mark = decodeMark(utm.source)
  const known = mark === null ? undefined : platformOf(mark)
  const marked = channelOf({
    source: mark?.toLowerCase() ?? '',
    medium: decodeMark(utm.medium)?.toLowerCase() ?? '',
    nature: known?.nature,
  })
  const code = source?.trim() ?? ''
  // A source made by an open channel looks like `1|TELEGRAM`.
  const connector = /^\d+\|(.+)$/.exec(code)?.[1]
  const ofSource =
    openChannel || connector !== undefined ? 'openChannel' : webForm ? 'webForm' : undefined
  const channel = marked ?? ofSource ?? sourceChannels.get(code) ?? 'unknown'
  const brand = paidChannels.has(channel) ? (known?.ads ?? known?.name) : known?.name
  const ofConnector = connector === undefined ? null : connectorName(connector)
  return {
    channel,
    platform: brand ?? mark ?? ofConnector,
    campaign: decodeMark(utm.campaign),
    content: decodeMark(utm.content),
    term: decodeMark(utm.term),
  }
}
