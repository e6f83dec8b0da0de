import { formatMoment } from '../../format/time/moment'
import type { Activity } from '../../lead/model/Surroundings'
import type { TextContext } from '../field/TextContext'

/** What an activity is, when, and whose: each part that is known. */
export function activityDetails(
  { relations, zone, locale, now, t }: TextContext,
  { kind, direction, subject, at, responsibleId }: Activity,
): string[] {
  const parts = [
    subject !== null && t(`activity.${kind}`),
    direction !== null && t(`activity.${direction}`),
    at !== null && formatMoment(at, { locale, zone, now }).text,
    responsibleId !== null && relations?.people.get(responsibleId)?.name,
  ]
  return parts.flatMap((part) => part || [])
}
