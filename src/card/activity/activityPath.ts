import type { Activity } from '../../lead/model/Surroundings'
import { leadPath } from '../shared/element/elementPath'

/**
 * The path of the portal's page for an activity. `openPath` allows only the pages of tasks; other activities are
 * in the timeline of their lead.
 *
 * @see .github/BITRIX24.md, "The frame"
 */
export function activityPath({ taskId, responsibleId }: Activity, leadId: number): string {
  if (taskId === null || responsibleId === null) return leadPath(leadId)
  return `/company/personal/user/${responsibleId}/tasks/task/view/${taskId}/`
}
