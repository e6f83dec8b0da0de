import { callMethod } from '../../rest/callMethod'
import { elementTypes } from '../model/elementTypes'
import { useLeadWrite, type LeadWrite } from './useLeadWrite'

/** Something to be written down with a lead. */
export type Note = { kind: 'todo'; text: string; due: Date } | { kind: 'comment'; text: string }

/**
 * Adds a to-do or a comment to the lead's timeline.
 *
 * @param onDone runs when it is there
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html
 */
export function useAddNote(leadId: number, onDone: (note: Note) => void): LeadWrite<Note> {
  return useLeadWrite(leadId, { send: (note) => send(leadId, note), onDone })
}

function send(leadId: number, note: Note): Promise<unknown> {
  switch (note.kind) {
    case 'todo':
      return callMethod('crm.activity.todo.add', {
        ownerTypeId: elementTypes.lead,
        ownerId: leadId,
        deadline: note.due.toISOString(),
        title: note.text,
      })
    case 'comment':
      return callMethod('crm.timeline.comment.add', {
        fields: { ENTITY_ID: leadId, ENTITY_TYPE: 'lead', COMMENT: note.text },
      })
  }
}
