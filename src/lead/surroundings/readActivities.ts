import { decodeEntities } from '../../format/text/plainText'
import { noWords } from '../../format/markup/MarkupWords'
import { markupText } from '../../format/markup/markupText'
import { oneLine } from '../../format/text/oneLine'
import { valueOf, type Moment } from '../../rest/Read'
import { readDateTime, readFlag, readId, wireText } from '../../rest/readers'
import type { Activity } from '../model/Surroundings'
import { fieldsOf, itemsOf } from '../../rest/wire'
import { activityActions } from './activityActions'
import { activityKind } from './activityKind'

type Fields = ReadonlyMap<string, unknown>

/** The portal writes a year far away for "no time". */
const noTime = /^9999-/

const longestSubject = 200

/**
 * Reads the result of `crm.activity.list`, in its order.
 *
 * @param timeField which of the activity's times counts: when it is due, or when it was
 */
export function readActivities(wire: unknown, timeField: 'DEADLINE' | 'START_TIME'): Activity[] {
  const taken = new Set<number>()
  return itemsOf(wire).flatMap((item) => {
    const activity = readActivity(item, timeField)
    // What is bound to the lead and to its client comes twice.
    if (activity === null || taken.has(activity.id)) return []
    taken.add(activity.id)
    return [activity]
  })
}

/**
 * Reads the result of `crm.activity.get`, or one row of `crm.activity.list`.
 *
 * @returns null when it is no activity
 */
export function readActivity(wire: unknown, timeField: 'DEADLINE' | 'START_TIME'): Activity | null {
  const fields = fieldsOf(wire)
  const id = valueOf(readId(fields.get('ID')))
  if (id === null) return null
  const kind = activityKind(fields)
  const isCompleted = valueOf(readFlag(fields.get('COMPLETED'))) === true
  return {
    id,
    kind,
    direction: directionOf(fields.get('DIRECTION')),
    subject: subjectOf(fields),
    at: timeOf(fields, timeField, isCompleted),
    responsibleId: valueOf(readId(fields.get('RESPONSIBLE_ID'))),
    taskId: kind === 'task' ? valueOf(readId(fields.get('ASSOCIATED_ENTITY_ID'))) : null,
    isCompleted,
    isMissed:
      kind === 'call' &&
      valueOf(readFlag(fieldsOf(fields.get('SETTINGS')).get('MISSED_CALL'))) === true,
    owner: ownerOf(fields),
    canBe: activityActions(fields),
  }
}

function timeOf(
  fields: Fields,
  timeField: 'DEADLINE' | 'START_TIME',
  isCompleted: boolean,
): Moment | null {
  const at = valueOf(readDateTime(fields.get(timeField)))
  if (at === null || noTime.test(at)) return null
  const changed = valueOf(readDateTime(fields.get('LAST_UPDATED')))
  // What was planned for later keeps that time when it is ticked off: it was no later than then.
  const isEarly =
    timeField === 'START_TIME' && isCompleted && Date.parse(changed ?? at) < Date.parse(at)
  return isEarly ? changed : at
}

function ownerOf(fields: Fields): Activity['owner'] {
  const typeId = valueOf(readId(fields.get('OWNER_TYPE_ID')))
  const id = valueOf(readId(fields.get('OWNER_ID')))
  return typeId === null || id === null ? null : { typeId, id }
}

function directionOf(wire: unknown): Activity['direction'] {
  const direction = wireText(wire)
  if (direction === '1') return 'in'
  return direction === '2' ? 'out' : null
}

/**
 * A to-do often has no subject, only a text, which is BBCode. A subject is no markup: "Call <Ann> back", "Fwd: <no
 * subject>" are as somebody typed them.
 */
function subjectOf(fields: Fields): string | null {
  const subject = wireText(fields.get('SUBJECT'))
  const text = subject
    ? decodeEntities(subject)
    : markupText(wireText(fields.get('DESCRIPTION')), noWords)
  return oneLine(text, longestSubject) || null
}
