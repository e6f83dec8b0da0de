import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { oneLine } from '../../format/text/visible'
import { pageState } from '../../portal/pageState'
import { callMethod } from '../../rest/callMethod'
import { valueOf } from '../../rest/Read'
import { readId } from '../../rest/readers'
import { RestError } from '../../rest/RestError'
import { fieldsOf } from '../../rest/wire'
import { elementTypes } from '../model/elementTypes'
import { createWrites } from './createWrites'
import { escapeMarkup } from './escapeMarkup'
import { isNoteThere, latestKnown } from './findNote'
import type { Note } from './Note'
import { useLeadWrite, type LeadWrite } from './useLeadWrite'

/** A note with the ids of those that were known before it. */
type SentNote = Note & { knownBefore: number | null }

const notes = pageState(() => createWrites<SentNote, number>())

/**
 * Adds a to-do or a comment to the lead's timeline. It counts as added when the portal lists it; after an answer that
 * leaves it open it is looked for by its text.
 *
 * @param onDone runs when it is there, with the id that the portal gave it; also while the card is not shown
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html
 */
export function useAddNote(
  leadId: number,
  onDone: (note: Note, id?: number) => void,
): LeadWrite<Note> {
  const queryClient = useQueryClient()
  const { write, ...rest } = useLeadWrite<SentNote, number>(
    leadId,
    {
      send: (note) => send(leadId, note),
      check: (note, id) => isNoteThere(leadId, note, id ?? null, note.knownBefore),
      isLeadRead: false,
      // Else the row that stands for it would be gone before the real one comes.
      isShownFirst: true,
      onDone,
    },
    { writes: notes.current, key: String(leadId) },
  )
  return {
    ...rest,
    write: (note) => write({ ...note, knownBefore: latestKnown(queryClient, leadId, note.kind) }),
  }
}

/** The note that is being added to a lead; undefined when none is. */
export function useNoteUnderWay(leadId: number): Note | undefined {
  const { watch, last } = notes.current
  const write = useSyncExternalStore(watch, () => last(String(leadId)))
  return write.state === 'writing' ? write.values : undefined
}

/** The portal reminds at the deadline and so many minutes before it; without these it does not remind at all. */
const reminders = [0, 15]
/** Longer titles are cut by the portal, in UTF-16 units. */
const longestTitle = 255

/** @throws {RestError} also when the answer has no id */
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
        deadline: note.due,
        title: oneLine(note.text, longestTitle),
        // Portals from before 2024 drop the title without a word.
        description: escapeMarkup(note.text),
        pingOffsets: reminders,
        ...(note.responsibleId !== undefined && { responsibleId: note.responsibleId }),
      }
    case 'comment':
      return { fields: { ENTITY_ID: leadId, ENTITY_TYPE: 'lead', COMMENT: note.text } }
  }
}
