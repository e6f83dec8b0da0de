import { useEffect, useState } from 'react'
import type { DueChoice } from '../../lead/derive/dueTime'
import type { Note } from '../../lead/write/useAddNote'
import { pageState } from '../../portal/pageState'

type NoteDraft = { text: string; kind: Note['kind']; choice: DueChoice }

const empty: NoteDraft = { text: '', kind: 'todo', choice: 'tomorrow' }

/** What is typed and not sent, by lead. In memory only: it may say something of a person. */
const drafts = pageState(() => new Map<number, NoteDraft>())

/**
 * What somebody is writing with a lead. It outlasts whatever takes the form away and brings it back, and before
 * the page itself goes the browser asks.
 */
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
