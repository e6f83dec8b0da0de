import type { Attribution } from '../../format/origin/attribution'
import { oneLine } from '../../format/text/visible'
import type { Translate } from '../../i18n/messages'

/** Longer marks are cut in the sentence; under it they stand whole. */
const longest = 80

function cut(mark: string): string {
  return oneLine(mark, longest)
}

/** What the advertising marks of a lead say, as one sentence; `''` when they say nothing. */
export function originSentence(origin: Attribution, t: Translate): string {
  const { channel, campaign, content, term } = origin
  // The channel's own name says it, and `(direct)` is no platform.
  const platform = channel === 'direct' ? null : origin.platform
  const visit = visits.get(channel)
  return [
    platform && cut(platform),
    platform && visit && t(visit),
    campaign && t('origin.campaign', { campaign: cut(campaign) }),
    content && t('origin.content', { content: cut(content) }),
    term && t('origin.term', { term: cut(term) }),
  ]
    .filter(Boolean)
    .join(', ')
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
