import { oneLine } from '../../format/text/visible'
import { callMethod } from '../../rest/callMethod'
import { valueOf } from '../../rest/Read'
import { readId } from '../../rest/readers'
import { RestError } from '../../rest/RestError'
import { fieldsOf } from '../../rest/wire'
import { elementTypes } from '../model/elementTypes'
import { useLeadWrite, type LeadWrite } from './useLeadWrite'

/** Something to be written down with a lead. */
export type Note = { kind: 'todo'; text: string; due: Date } | { kind: 'comment'; text: string }

/**
 * Adds a to-do or a comment to the lead's timeline.
 *
 * @param onDone runs when it is there, with the id that the portal gave it
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html
 */
export function useAddNote(
  leadId: number,
  onDone: (note: Note, id?: number) => void,
): LeadWrite<Note> {
  return useLeadWrite(leadId, { send: (note) => send(leadId, note), onDone })
}

/** The portal reminds at the deadline and so many minutes before it; without these it does not remind at all. */
const reminders = [0, 15]
/** Longer titles are cut by the portal, in UTF-16 units. */
const longestTitle = 255

/** @throws {RestError} also when the answer has no id, which is the proof that something was added */
async function send(leadId: number, note: Note): Promise<number> {
  const method = note.kind === 'todo' ? 'crm.activity.todo.add' : 'crm.timeline.comment.add'
  const answer = await callMethod(method, paramsOf(leadId, note))
  const id = valueOf(readId(note.kind === 'todo' ? fieldsOf(answer).get('id') : answer))
  if (id === null) throw new RestError('portalFault', method, { status: 200 })
  return id
}

function paramsOf(leadId: number, note: Note): Record<string, unknown> {
  switch (note.kind) {
    case 'todo':
      return {
        ownerTypeId: elementTypes.lead,
        ownerId: leadId,
        deadline: note.due.toISOString(),
        title: oneLine(note.text, longestTitle),
        // Portals from before 2024 drop the title without a word.
        description: note.text,
        pingOffsets: reminders,
      }
    case 'comment':
      return { fields: { ENTITY_ID: leadId, ENTITY_TYPE: 'lead', COMMENT: note.text } }
  }
}
