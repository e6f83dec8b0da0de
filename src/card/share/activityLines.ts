import { markupText } from '../../format/markup/markupText'
import { formatMoment } from '../../format/time/moment'
import type { Activity, TimelineComment } from '../../lead/model/Surroundings'
import { activityDetails } from '../activity/activityDetails'
import { authorName } from '../activity/authorName'
import { markupWords } from '../shared/markupWords'
import { labelledLine } from './labelledLine'
import type { SharedLead } from './SharedLead'

/** How many of the latest comments are copied. */
const copiedComments = 3

/** Everything that is planned, a line each. */
export function plannedLines(shared: SharedLead): string[] {
  return (shared.surroundings?.planned ?? []).map((activity) => activityLine(shared, activity))
}

/** The last contact and the latest comments. */
export function historyLines(shared: SharedLead): string[] {
  const { surroundings, t } = shared
  const last = surroundings?.lastContact
  return [
    last ? labelledLine(t('header.lastContact'), activityLine(shared, last)) : '',
    ...(surroundings?.comments.slice(0, copiedComments) ?? []).map((comment) =>
      commentLine(shared, comment),
    ),
  ]
}

function activityLine(shared: SharedLead, activity: Activity): string {
  const { t, surroundings } = shared
  const details = activityDetails(shared, activity, {
    names: surroundings?.names ?? new Map(),
    isMeNamed: true,
  })
  return [activity.subject ?? t(`activity.${activity.kind}`), ...details].join(' · ')
}

function commentLine(shared: SharedLead, { markup, at, authorId }: TimelineComment): string {
  const { locale, zone, now, surroundings } = shared
  const author = authorId && authorName(shared, surroundings?.names ?? new Map(), authorId)
  const moment = at && formatMoment(at, { locale, zone, now }).text
  const text = markupText(markup, markupWords(shared))
  return labelledLine([author, moment].filter(Boolean).join(' · '), text)
}
