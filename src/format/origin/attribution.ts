import { connectorName } from '../contact/openChannel'
import { channelOf, type Channel } from './channelRules'
import { decodeMark } from './decodeMark'
import { isUnfilled } from './isUnfilled'
import { platformOf } from './platformOf'
import type { Nature } from './platforms'

/** The marks of a lead as stored: `UTM_SOURCE` and its four brothers. */
export type UtmMarks = Record<'source' | 'medium' | 'campaign' | 'content' | 'term', string | null>

export type Attribution = {
  channel: Channel
  /** A brand for a known mark ("Google Ads"), any other mark as it is, null for none. */
  platform: string | null
  /** Null also for a mark that says nothing, such as a placeholder that was never filled. */
  campaign: string | null
  content: string | null
  term: string | null
}

/** The codes of `SOURCE_ID` that every portal begins with and that name a channel (facts 4.6). */
const sourceChannels: ReadonlyMap<string, Channel> = new Map([
  ['ADVERTISING', 'paidOther'],
  ['CALL', 'phone'],
  ['CALLBACK', 'phone'],
  ['EMAIL', 'email'],
  ['PARTNER', 'affiliate'],
  ['RC_GENERATOR', 'salesBoost'],
  ['RECOMMENDATION', 'referral'],
  ['STORE', 'shopping'],
  ['TRADE_SHOW', 'offline'],
  ['WEB', 'website'],
  ['WEBFORM', 'webForm'],
])

const paidChannels: ReadonlySet<Channel> = new Set([
  'paidSearch',
  'paidSocial',
  'paidVideo',
  'paidShopping',
  'paidOther',
  'display',
])

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
  sources,
}: {
  /** `SOURCE_ID` */
  source: string | null
  utm: UtmMarks
  openChannel?: boolean
  webForm?: boolean
  /** The table of `sources.ts`, where it is loaded. */
  sources?: ReadonlyMap<string, Nature> | undefined
}): Attribution {
  // Google Analytics' word for a visit without marks decides, although it names no platform.
  const isDirect = /^\(direct\)$/i.test(utm.source?.trim() ?? '')
  const mark = isDirect ? '(direct)' : factOf(utm.source)
  const platform = mark === null ? undefined : platformOf(mark, sources)
  const marked = channelOf({
    source: mark?.toLowerCase() ?? '',
    medium: factOf(utm.medium)?.toLowerCase() ?? '',
    platform,
  })
  const code = source?.trim() ?? ''
  // A source made by an open channel looks like `1|TELEGRAM`.
  const connector = /^\d+\|(.+)$/.exec(code)?.[1]
  const ofSource =
    openChannel || connector !== undefined ? 'openChannel' : webForm ? 'webForm' : undefined
  const channel = marked ?? ofSource ?? sourceChannels.get(code) ?? 'unknown'
  const brand = (paidChannels.has(channel) ? platform?.ads : undefined) ?? platform?.name
  const ofConnector = connector === undefined ? null : connectorName(connector)
  return {
    channel,
    platform: brand ?? mark ?? ofConnector,
    campaign: factOf(utm.campaign),
    content: factOf(utm.content),
    term: factOf(utm.term),
  }
}

/** A mark as it can be read, null when it says nothing. */
function factOf(stored: string | null): string | null {
  const decoded = decodeMark(stored)
  return stored === null || decoded === null || isUnfilled(stored.trim(), decoded) ? null : decoded
}
