import { formatMoment } from '../../format/time/moment'
import type { Activity, UserNameParts } from '../../lead/model/Surroundings'
import type { TextContext } from '../field/TextContext'
import { authorName } from './authorName'

type Details = {
  names: ReadonlyMap<number, UserNameParts>
  /** Whether the present user is named too, or only others. */
  isMeNamed: boolean
}

/** What an activity is, when, and whose: each part that is known. */
export function activityDetails(
  context: TextContext,
  { kind, direction, isMissed, subject, at, responsibleId }: Activity,
  { names, isMeNamed }: Details,
): string[] {
  const { relations, zone, locale, now, t } = context
  const isMine = responsibleId !== null && responsibleId === relations?.userId
  const isNamed = responsibleId !== null && (isMeNamed || !isMine)
  const parts = [
    isMissed ? t('activity.missed') : subject !== null && t(`activity.${kind}`),
    direction !== null && t(`activity.${direction}`),
    at !== null && formatMoment(at, { locale, zone, now }).text,
    isNamed && authorName(context, names, responsibleId),
  ]
  return parts.flatMap((part) => part || [])
}
