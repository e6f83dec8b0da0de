import { plainText } from '../../format/text/plainText'
import { valueOf } from '../../rest/Read'
import { readDateTime, readId, wireText } from '../../rest/readers'
import type { Activity, ActivityKind } from '../model/Surroundings'
import { fieldsOf, itemsOf } from '../../rest/wire'

const kindsByType = new Map<string, ActivityKind>([
  ['1', 'meeting'],
  ['2', 'call'],
  ['3', 'task'],
  ['4', 'email'],
])

const kindsByProvider = new Map<string, ActivityKind>([
  ['CRM_TODO', 'todo'],
  ['CRM_TASKS_TASK', 'task'],
  ['CRM_EMAIL', 'email'],
  ['VOXIMPLANT_CALL', 'call'],
  ['IMOPENLINES_SESSION', 'chat'],
  ['CRM_SMS', 'message'],
])

const contactKinds = new Set<ActivityKind>(['meeting', 'call', 'email', 'chat', 'message'])

/** The portal writes a year far away for "no time". */
const noTime = /^9999-/

const longestSubject = 200

/** Whether somebody spoke or wrote to the customer, or they to us. */
export function isContact({ kind }: Activity): boolean {
  return contactKinds.has(kind)
}

/**
 * Reads the result of `crm.activity.list`, in its order.
 *
 * @param timeField which of the activity's times counts: when it is due, or when it was
 */
export function readActivities(wire: unknown, timeField: 'DEADLINE' | 'START_TIME'): Activity[] {
  const taken = new Set<number>()
  return itemsOf(wire).flatMap((item) => {
    const fields = fieldsOf(item)
    const id = valueOf(readId(fields.get('ID')))
    // What is bound to the lead and to its client comes twice.
    if (id === null || taken.has(id)) return []
    taken.add(id)
    const kind = kindOf(fields)
    const at = valueOf(readDateTime(fields.get(timeField)))
    return [
      {
        id,
        kind,
        direction: directionOf(fields.get('DIRECTION')),
        subject: subjectOf(fields),
        at: at === null || noTime.test(at) ? null : at,
        responsibleId: valueOf(readId(fields.get('RESPONSIBLE_ID'))),
        taskId: kind === 'task' ? valueOf(readId(fields.get('ASSOCIATED_ENTITY_ID'))) : null,
      },
    ]
  })
}

function kindOf(fields: ReadonlyMap<string, unknown>): ActivityKind {
  const provider = kindsByProvider.get(wireText(fields.get('PROVIDER_ID')))
  return provider ?? kindsByType.get(wireText(fields.get('TYPE_ID'))) ?? 'other'
}

function directionOf(wire: unknown): Activity['direction'] {
  const direction = wireText(wire)
  if (direction === '1') return 'in'
  return direction === '2' ? 'out' : null
}

/** A to-do often has no subject, only a text. */
function subjectOf(fields: ReadonlyMap<string, unknown>): string | null {
  const text = wireText(fields.get('SUBJECT')) || wireText(fields.get('DESCRIPTION'))
  return plainText(text).slice(0, longestSubject) || null
}
