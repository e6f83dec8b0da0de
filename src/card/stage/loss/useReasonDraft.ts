import { useState } from 'react'
import { pageState } from '../../../portal/pageState'
import { useLeaveQuestion } from '../../../ui/hooks/useLeaveQuestion'

/** Unsent reasons by lead. In memory only, since they may contain personal data. */
const drafts = pageState(() => new Map<number, string>())

/** Forgets the unsent reason of a lead: it was sent, or the person has cancelled. */
export function forgetReason(leadId: number): void {
  drafts.current.delete(leadId)
}

/**
 * The reason that is being typed for a lead. Outlasts a refresh of the card and a refusal; the browser asks before
 * the page is left.
 *
 * @param present what the portal has, to begin with
 */
export function useReasonDraft(leadId: number, present: string) {
  const [text, setText] = useState(() => drafts.current.get(leadId) ?? present)
  useLeaveQuestion(text.trim() !== present)

  return {
    text,
    change: (next: string): void => {
      drafts.current.set(leadId, next)
      setText(next)
    },
  }
}
