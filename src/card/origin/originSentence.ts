import type { Attribution } from '../../format/origin/attribution'
import { oneLine } from '../../format/text/oneLine'
import type { Translate } from '../../i18n/catalogs/messages'

/** The length to which UTM values are cut in the sentence; the list below it shows them in full. */
const longest = 80

function cut(mark: string): string {
  return oneLine(mark, longest)
}

/** A part of the sentence about a lead's origin; `mark` is the value in it that matters most, `start` where it is. */
export type OriginPart = { text: string; mark?: string; start?: number }

/** No mark has a line break: with one in its place, the text of a language shows where the mark stands. */
const gap = '\n'

/** What the UTM marks of a lead say, in parts; none when there are no marks. */
export function originParts(origin: Attribution, t: Translate): OriginPart[] {
  const { channel, content } = origin
  // `(direct)` is no platform, and the channel's badge already says it.
  const platform = channel === 'direct' ? null : origin.platform
  const visit = visits.get(channel)
  const [campaign, term] = [
    origin.campaign && cut(origin.campaign),
    origin.term && cut(origin.term),
  ]
  const parts = [
    platform && { text: cut(platform) },
    platform && visit && { text: t(visit) },
    campaign && {
      text: t('origin.campaign', { campaign }),
      mark: campaign,
      start: t('origin.campaign', { campaign: gap }).indexOf(gap),
    },
    content && { text: t('origin.content', { content: cut(content) }) },
    term && {
      text: t('origin.term', { term }),
      mark: term,
      start: t('origin.term', { term: gap }).indexOf(gap),
    },
  ]
  return parts.flatMap((part) => part || [])
}

/** The UTM marks of a lead as one sentence; `''` when there are none. */
export function originSentence(origin: Attribution, t: Translate): string {
  return originParts(origin, t)
    .map(({ text }) => text)
    .join(t('app.comma'))
}

const visits = new Map<Attribution['channel'], Parameters<Translate>[0] & `visit.${string}`>([
  ['paidSearch', 'visit.paidSearch'],
  ['paidSocial', 'visit.paidSocial'],
  ['paidVideo', 'visit.paidSearch'],
  ['paidShopping', 'visit.paidSearch'],
  ['paidOther', 'visit.paidSearch'],
  ['display', 'visit.display'],
  ['email', 'visit.email'],
])
