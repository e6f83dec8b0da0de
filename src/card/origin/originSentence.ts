import type { Attribution } from '../../format/origin/attribution'
import { oneLine } from '../../format/text/visible'
import type { Translate } from '../../i18n/catalogs/messages'

/** The length to which UTM values are cut in the sentence; the list below it shows them in full. */
const longest = 80

function cut(mark: string): string {
  return oneLine(mark, longest)
}

/** The UTM marks of a lead as one sentence; `''` when there are none. */
export function originSentence(origin: Attribution, t: Translate): string {
  const { channel, campaign, content, term } = origin
  // `(direct)` is no platform, and the channel's badge already says it.
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
