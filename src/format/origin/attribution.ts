import { connectorName } from '../contact/openChannel'
import { channelOf, type Channel } from './channelRules'
import { decodeMark } from './decodeMark'
import { isUnfilled } from './isUnfilled'
import { platformOf } from './platformOf'
import type { Nature } from './platforms'

/** The UTM marks of a lead as stored: `UTM_SOURCE`, `UTM_MEDIUM` and so on. */
export type UtmMarks = Record<'source' | 'medium' | 'campaign' | 'content' | 'term', string | null>

export type Attribution = {
  channel: Channel
  /** A brand for a known mark ("Google Ads"), any other mark unchanged, null for none. */
  platform: string | null
  /** Null also for a mark without information, such as an unfilled placeholder. */
  campaign: string | null
  content: string | null
  term: string | null
}

/**
 * The channels of the `SOURCE_ID` codes that portals have from the start, by what they are named there: `PARTNER` is
 * "Existing client", `RECOMMENDATION` is one by word of mouth, not a visit by a link. `CONFERENCE` is on older portals.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html
 */
const sourceChannels: ReadonlyMap<string, Channel> = new Map([
  ['ADVERTISING', 'paidOther'],
  ['BOOKING', 'booking'],
  ['CALL', 'phone'],
  ['CALLBACK', 'phone'],
  ['CONFERENCE', 'offline'],
  ['EMAIL', 'email'],
  ['PARTNER', 'returning'],
  ['RC_GENERATOR', 'salesBoost'],
  ['RECOMMENDATION', 'recommendation'],
  ['REPEAT_SALE', 'returning'],
  ['STORE', 'shopping'],
  ['TRADE_SHOW', 'offline'],
  ['WEB', 'website'],
  ['WEBFORM', 'webForm'],
])

/** The channels in which somebody paid for the click or the view. */
export const paidChannels: ReadonlySet<Channel> = new Set([
  'paidSearch',
  'paidSocial',
  'paidVideo',
  'paidShopping',
  'paidOther',
  'display',
])

/**
 * Takes the origin data of a lead, returns its attribution. The marks decide by the rules of
 * `channelRules`; where none applies, `SOURCE_ID` does, and where that is none of the portal's own, a chat of an open
 * channel. The chat comes last: the portal adds it to any lead whose client writes later, without changing the source.
 */
export function attribution({
  source,
  isRenamed,
  utm,
  openChannel = false,
  sources,
}: {
  /** `SOURCE_ID` */
  source: string | null
  /** Whether the administrator has given the source another name, and maybe another meaning. */
  isRenamed?: boolean | undefined
  utm: UtmMarks
  /** Whether the lead has a chat of an open channel. */
  openChannel?: boolean
  /** The table of `sources.ts`; undefined until it is loaded. */
  sources?: ReadonlyMap<string, Nature> | undefined
}): Attribution {
  // Google Analytics' mark for a visit without marks; it decides although it names no platform.
  const isDirect = /^\(direct\)$/i.test(utm.source?.trim() ?? '')
  const mark = isDirect ? '(direct)' : factOf(utm.source)
  const platform = mark === null ? undefined : platformOf(mark, sources)
  const medium = factOf(utm.medium)?.toLowerCase() ?? ''
  const marked = channelOf({
    source: mark?.toLowerCase() ?? '',
    medium,
    isAdMedium: platformOf(medium)?.isPaid === true,
    campaign: factOf(utm.campaign)?.toLowerCase() ?? '',
    platform,
  })
  const code = source?.trim() ?? ''
  // Sources created by an open channel look like `1|TELEGRAM`.
  const connector = /^\d+\|(.+)$/.exec(code)?.[1]
  const ownChannel = isRenamed ? undefined : sourceChannels.get(code)
  const ofSource = connector === undefined ? ownChannel : 'openChannel'
  const channel = marked ?? ofSource ?? (openChannel ? 'openChannel' : 'unknown')
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

/** A mark decoded for reading; null when it has no information. */
function factOf(stored: string | null): string | null {
  const decoded = decodeMark(stored)
  return stored === null || decoded === null || isUnfilled(stored.trim(), decoded) ? null : decoded
}
