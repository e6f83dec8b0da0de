import { queryOptions } from '@tanstack/react-query'
import { callMethod } from '../../rest/callMethod'
import { leadKey } from '../model/leadKey'
import type { Activity } from '../model/Surroundings'
import { readActivity } from './readActivities'

/**
 * The query for one activity of a lead; null where the portal has none of this id.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html
 */
export function activityQuery(leadId: number, id: number) {
  return queryOptions({
    queryKey: [...leadKey(leadId), 'activity', id],
    queryFn: async (): Promise<Activity | null> =>
      readActivity(await callMethod('crm.activity.get', { id }), 'DEADLINE'),
    retry: false,
  })
}
