import { wireText } from '../../rest/readers'
import type { Activity, ActivityKind } from '../model/Surroundings'

const kindsByType = new Map<string, ActivityKind>([
  ['1', 'meeting'],
  ['2', 'call'],
  ['3', 'task'],
  ['4', 'email'],
])

const kindsByProvider = new Map<string, ActivityKind>([
  ['CRM_TODO', 'todo'],
  ['CRM_TASKS_TASK', 'task'],
  ['TASKS', 'task'],
  ['CRM_EMAIL', 'email'],
  ['CRM_MEETING', 'meeting'],
  ['VOXIMPLANT_CALL', 'call'],
  ['IMOPENLINES_SESSION', 'chat'],
  ['CRM_SMS', 'message'],
])

const contactKinds = new Set<ActivityKind>(['meeting', 'call', 'email', 'chat', 'message'])

/**
 * What kind of thing an activity is.
 *
 * @param fields `PROVIDER_ID` and `TYPE_ID` of `crm.activity.list`
 */
export function activityKind(fields: ReadonlyMap<string, unknown>): ActivityKind {
  const provider = kindsByProvider.get(wireText(fields.get('PROVIDER_ID')))
  return provider ?? kindsByType.get(wireText(fields.get('TYPE_ID'))) ?? 'other'
}

/**
 * Whether somebody spoke or wrote to the customer, or they to us. What comes in counts at once, even while nobody has
 * dealt with it; what goes out counts only when it is completed.
 */
export function isContact({ kind, direction, isCompleted, isMissed }: Activity): boolean {
  if (!contactKinds.has(kind)) return false
  return isCompleted || isMissed || direction === 'in' || kind === 'chat'
}
