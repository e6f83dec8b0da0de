import { useReducer, useSyncExternalStore } from 'react'
import type { DueChoice } from '../../lead/derive/dueTime'
import type { Note } from '../../lead/write/Note'
import { askBeforeLeaving } from '../../portal/askBeforeLeaving'
import { pageState } from '../../portal/pageState'

/** Whoever has to do a to-do, if it is not the person who writes it. */
export type Doer = { id: number; name: string }

export type NoteDraft = {
  text: string
  kind: Note['kind']
  /** A choice, or the local date and time as a date-time field writes it. */
  due: DueChoice | { local: string }
  /** Who has to do it; undefined for the person who writes. */
  doer?: Doer | undefined
  /** What was added last; undefined once the person goes on writing. */
  added?: Note['kind'] | undefined
}

const empty: NoteDraft = { text: '', kind: 'todo', due: 'tomorrow' }

/**
 * Unsent text by lead: it outlasts the form, which goes when the person steps to another lead, and a note that ends
 * meanwhile empties it. In memory only, since it may contain personal data.
 */
const store = pageState(() => ({
  drafts: new Map<number, NoteDraft>(),
  listeners: new Set<() => void>(),
}))

function draftOf(leadId: number): NoteDraft {
  return store.current.drafts.get(leadId) ?? empty
}

function change(leadId: number, part: Partial<NoteDraft>): void {
  const draft = { ...draftOf(leadId), ...part }
  store.current.drafts.set(leadId, draft)
  askBeforeLeaving(`note ${leadId}`, draft.text.trim() !== '')
  for (const listener of store.current.listeners) listener()
}

function watchDrafts(listener: () => void): () => void {
  const { listeners } = store.current
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The draft of a note on a lead. The browser asks before a page with unsent text is left. */
export function useNoteDraft(leadId: number) {
  const draft = useSyncExternalStore(watchDrafts, () => draftOf(leadId))
  // React watches the store only a moment after the form has appeared: a letter typed before would be set back.
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0)
  return {
    ...draft,
    change: (part: Partial<NoteDraft>): void => {
      change(leadId, { added: undefined, ...part })
      draw()
    },
    /** Records that a note was added, and empties the draft unless its text has changed since. */
    end: ({ kind, text }: Note): void => {
      const isSame = draftOf(leadId).text.trim() === text
      // The next to-do is again for the person who writes it.
      change(leadId, { added: kind, ...(isSame && { text: '', doer: undefined }) })
    },
  }
}

/** Whether the note of a lead has text that was not added yet. */
export function hasUnsentNote(leadId: number): boolean {
  return draftOf(leadId).text.trim() !== ''
}
