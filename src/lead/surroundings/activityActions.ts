import { wireText } from '../../rest/readers'
import type { Activity } from '../model/Surroundings'

/**
 * The kinds of activity that `crm.activity.update` completes without harm. Others it refuses (activities of apps), or
 * they ask for more than a tick: a task may need a result, a business process a decision, a chat stays open.
 */
const completable = new Set([
  'CRM_TODO',
  'VOXIMPLANT_CALL',
  'CRM_EMAIL',
  'CRM_MEETING',
  'CRM_WEBFORM',
])

/** The one whose deadline can be moved without the fields around it. */
const postponable = 'CRM_TODO'

/**
 * What an app can do with an activity, by its `PROVIDER_ID`.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html
 */
export function activityActions(fields: ReadonlyMap<string, unknown>): Activity['canBe'] {
  const provider = wireText(fields.get('PROVIDER_ID'))
  return { completed: completable.has(provider), postponed: provider === postponable }
}
