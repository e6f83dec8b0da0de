import { useEffect, useState } from 'react'
import type { DueChoice } from '../../lead/derive/dueTime'
import type { Note } from '../../lead/write/useAddNote'
import { pageState } from '../../portal/pageState'

type NoteDraft = { text: string; kind: Note['kind']; choice: DueChoice }

const empty: NoteDraft = { text: '', kind: 'todo', choice: 'tomorrow' }

/** Unsent text by lead. In memory only, since it may contain personal data. */
const drafts = pageState(() => new Map<number, NoteDraft>())

/** The draft of a note. Survives unmounting of the form; the browser asks before the page is left. */
export function useNoteDraft(leadId: number) {
  const [draft, setDraft] = useState(() => drafts.current.get(leadId) ?? empty)
  const isUnsent = draft.text.trim() !== ''

  useEffect(() => {
    drafts.current.set(leadId, draft)
  }, [leadId, draft])

  useEffect(() => {
    if (!isUnsent) return
    const ask = (event: Event): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsent])

  return {
    ...draft,
    change: (part: Partial<NoteDraft>): void => setDraft((now) => ({ ...now, ...part })),
    /** Empties the line if this is still what stands in it. */
    clear: (sent: string): void =>
      setDraft((now) => (now.text.trim() === sent ? { ...now, text: '' } : now)),
  }
}
