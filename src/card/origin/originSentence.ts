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
  const { channel, platform, campaign, content, term } = origin
  return [
    platform && cut(platform),
    isVisit(channel) && platform && t(`visit.${channel}`),
    campaign && t('origin.campaign', { campaign: cut(campaign) }),
    content && t('origin.content', { content: cut(content) }),
    term && t('origin.term', { term: cut(term) }),
  ]
    .filter(Boolean)
    .join(', ')
}

const visits = ['paidSearch', 'paidSocial', 'display', 'email'] as const

function isVisit(channel: string): channel is (typeof visits)[number] {
  return visits.some((visit) => visit === channel)
}
