import { valueOf } from '../../rest/Read'
import type { Answers } from '../../rest/callBatch'
import { isContact } from './activityKind'
import { byDeadline } from './byDeadline'
import { readActivities } from './readActivities'
import { readNames } from './readNames'
import { readDateTime, readId, wireText } from '../../rest/readers'
import { nameCommands, type SurroundingCommand } from './surroundingCommands'
import type { Activity, StageEntry, SurroundingPart, Surroundings } from '../model/Surroundings'
import { readComments } from './readComments'
import { fieldsOf, itemsOf } from '../../rest/wire'
import { pageSize } from '../../rest/pageSize'

/** Reads the surroundings of a lead, each part as far as the portal let it be read. */
export function readSurroundings(answerOf: Answers<SurroundingCommand>): Surroundings {
  const resultOf = (command: SurroundingCommand): unknown => {
    const answer = answerOf(command)
    return answer?.ok ? answer.result : undefined
  }
  const isUnread = (command: SurroundingCommand) => answerOf(command)?.ok === false
  const past = readActivities(resultOf('past'), 'START_TIME')
  const [lastContact = null] = past.filter(isContact).toSorted(latestFirst)
  // Behind a full page of to-dos and tasks there may be a contact: that there was none is not known.
  const isFull = (command: SurroundingCommand) => itemsOf(resultOf(command)).length >= pageSize
  const isPastCut = lastContact === null && isFull('past')
  const parts: [SurroundingPart, boolean][] = [
    ['steps', isUnread('steps')],
    ['planned', isUnread('planned')],
    ['past', isUnread('past') || isPastCut],
    ['comments', isUnread('comments')],
  ]
  return {
    steps: readSteps(resultOf('steps')),
    planned: readActivities(resultOf('planned'), 'DEADLINE').toSorted(byDeadline),
    lastContact,
    comments: readComments(resultOf('comments')),
    isCut: { planned: isFull('planned'), comments: isFull('comments') },
    names: readNames(nameCommands.map(resultOf)),
    unread: new Set(parts.filter(([, unread]) => unread).map(([part]) => part)),
  }
}

/** The portal orders them by when they were to begin, not by when they were. */
function latestFirst(one: Activity, other: Activity): number {
  return Date.parse(other.at ?? '') - Date.parse(one.at ?? '') || 0
}

/** The steps in `crm.stagehistory.list`, oldest first. */
function readSteps(wire: unknown): StageEntry[] {
  return itemsOf(fieldsOf(wire).get('items'))
    .map(fieldsOf)
    .toSorted(
      (one, other) =>
        (valueOf(readId(one.get('ID'))) ?? 0) - (valueOf(readId(other.get('ID'))) ?? 0),
    )
    .flatMap((fields) => {
      const stage = wireText(fields.get('STATUS_ID'))
      const at = valueOf(readDateTime(fields.get('CREATED_TIME')))
      return stage !== '' && at !== null ? [{ stage, at }] : []
    })
}
