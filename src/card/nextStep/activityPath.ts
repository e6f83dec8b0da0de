import type { Activity } from '../../lead/model/Surroundings'
import { leadPath } from '../shared/elementPath'

/**
 * The path of the page of the portal that shows an activity. Only tasks have one that an app may open (facts
 * 2.6); everything else is in the timeline of its lead.
 */
export function activityPath({ taskId, responsibleId }: Activity, leadId: number): string {
  if (taskId === null || responsibleId === null) return leadPath(leadId)
  return `/company/personal/user/${responsibleId}/tasks/task/view/${taskId}/`
}
