import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { oneLine } from '../../format/text/oneLine'
import { pageState } from '../../portal/pageState'
import { callMethod } from '../../rest/callMethod'
import { mayBeDone } from '../../rest/failure/mayBeDone'
import { valueOf } from '../../rest/Read'
import { readId } from '../../rest/readers'
import { RestError } from '../../rest/failure/RestError'
import { fieldsOf } from '../../rest/wire'
import { elementTypes } from '../model/elementTypes'
import { createWrites } from './createWrites'
import { escapeMarkup } from './escapeMarkup'
import { isNoteThere, latestKnown } from './findNote'
import type { Note } from './Note'
import { useLeadWrite, type LeadWrite } from './useLeadWrite'

/** A note with the ids of those that were known before it. */
type SentNote = Note & {
  knownBefore: number | null
  /** The same note as sent before, of which nobody knows whether it has arrived. */
  before?: SentNote | undefined
}

/** The id that the portal gave; `'there'` when an earlier attempt turns out to have arrived. */
type Added = number | 'there'

const page = pageState(() => ({
  notes: createWrites<SentNote, Added>(),
  /** By lead, the last note whose end is not known. */
  unsure: new Map<number, SentNote>(),
}))

/**
 * Adds a to-do or a comment to the lead's timeline. It counts as added when the portal lists it; after an answer that
 * leaves it open it is looked for by its text, and once more before the same is sent again: where the connection is reset,
 * the browser itself may have sent it twice.
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
  const { write, ...rest } = useLeadWrite<SentNote, Added>(
    leadId,
    {
      send: (note) => sendUnlessThere(queryClient, leadId, note),
      check: async (note, added) => {
        if (added === 'there') return true
        return isNoteThere(queryClient, leadId, note, added ?? null, note.knownBefore)
      },
      isLeadRead: false,
      // Otherwise the provisional row would disappear before the real one is shown.
      isShownFirst: true,
      onDone: (note, added) => {
        page.current.unsure.delete(leadId)
        onDone(note, added === 'there' ? undefined : added)
      },
    },
    { writes: page.current.notes, key: String(leadId) },
  )
  return {
    ...rest,
    write: (note) => {
      const last = page.current.unsure.get(leadId)
      const before = last?.kind === note.kind && last.text === note.text ? last : undefined
      write({ ...note, knownBefore: latestKnown(queryClient, leadId, note.kind), before })
    },
  }
}

/** The note that is being added to a lead; undefined when none is. */
export function useNoteUnderWay(leadId: number): Note | undefined {
  const { watch, last } = page.current.notes
  const write = useSyncExternalStore(watch, () => last(String(leadId)))
  return write.state === 'writing' ? write.values : undefined
}

/** The portal reminds at the deadline and so many minutes before it; without these it does not remind at all. */
const reminders = [0, 15]
/** Longer titles are cut by the portal, in UTF-16 units. */
const longestTitle = 255

/** Sends a note unless an earlier attempt with the same text is found in the portal. */
async function sendUnlessThere(
  queryClient: QueryClient,
  leadId: number,
  note: SentNote,
): Promise<Added> {
  const { before } = note
  const { unsure } = page.current
  const known = before?.knownBefore ?? null
  if (before && known !== null && (await isNoteThere(queryClient, leadId, before, null, known))) {
    return 'there'
  }
  // Kept until the outcome is known; of several attempts, the first one knows what was there before.
  unsure.set(leadId, { ...note, knownBefore: known ?? note.knownBefore, before: undefined })
  const wasOnline = navigator.onLine
  try {
    return await sendNote(leadId, note)
  } catch (error) {
    if (error instanceof RestError && !mayBeDone(error, wasOnline)) unsure.delete(leadId)
    throw error
  }
}

/** @throws {RestError} also when the answer has no id */
async function sendNote(leadId: number, note: Note): Promise<number> {
  const method = note.kind === 'todo' ? 'crm.activity.todo.add' : 'crm.timeline.comment.add'
  const answer = await callMethod(method, noteParams(leadId, note))
  const id = valueOf(readId(note.kind === 'todo' ? fieldsOf(answer).get('id') : answer))
  if (id === null) throw new RestError('portalFault', method, { status: 200 })
  return id
}

function noteParams(leadId: number, note: Note): Record<string, unknown> {
  switch (note.kind) {
    case 'todo':
      return {
        ownerTypeId: elementTypes.lead,
        ownerId: leadId,
        deadline: note.due,
        title: oneLine(note.text, longestTitle),
        // Portals from before 2024 drop the title without an error.
        description: escapeMarkup(note.text),
        pingOffsets: reminders,
        ...(note.responsibleId !== undefined && { responsibleId: note.responsibleId }),
      }
    case 'comment':
      return {
        fields: { ENTITY_ID: leadId, ENTITY_TYPE: 'lead', COMMENT: escapeMarkup(note.text) },
      }
  }
}
