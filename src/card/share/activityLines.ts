import type { Activity } from '../../lead/model/Surroundings'
import { activityDetails } from '../nextStep/activityDetails'
import { labelledLine } from './labelledLine'
import type { SharedLead } from './SharedLead'

/** The next planned activity and the last contact. */
export function activityLines(shared: SharedLead): string[] {
  const { surroundings, t } = shared
  const [next] = surroundings?.planned ?? []
  const last = surroundings?.lastContact
  const textOfActivity = (activity: Activity): string =>
    [activity.subject ?? t(`activity.${activity.kind}`), ...activityDetails(shared, activity)].join(
      ' · ',
    )
  return [
    next ? textOfActivity(next) : '',
    last ? labelledLine(t('header.lastContact'), textOfActivity(last)) : '',
  ]
}
