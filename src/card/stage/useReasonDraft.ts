import { useEffect, useState } from 'react'
import { pageState } from '../../portal/pageState'

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
  const isUnsent = text.trim() !== present

  useEffect(() => {
    if (!isUnsent) return
    const ask = (event: Event): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsent])

  return {
    text,
    change: (next: string): void => {
      drafts.current.set(leadId, next)
      setText(next)
    },
  }
}
