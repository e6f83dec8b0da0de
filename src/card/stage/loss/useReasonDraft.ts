import { useState } from 'react'
import type { Stage } from '../../../lead/model/Directories'
import { askBeforeLeaving } from '../../../portal/askBeforeLeaving'
import { pageState } from '../../../portal/pageState'

/** A reason that was typed and is not sent, or not kept by the portal. */
type Draft = {
  text: string
  /** The stage to close the lead as; undefined when the person has left the question after a refusal. */
  stage: Stage | undefined
}

/** Unsent reasons by lead. In memory only, since they may contain personal data. */
const drafts = pageState(() => new Map<number, Draft>())

function keep(leadId: number, draft: Draft | undefined): void {
  if (draft) drafts.current.set(leadId, draft)
  else drafts.current.delete(leadId)
  askBeforeLeaving(`reason ${leadId}`, draft?.stage !== undefined)
}

/** Forgets the unsent reason of a lead: it was sent, or the person has cancelled. */
export function forgetReason(leadId: number): void {
  keep(leadId, undefined)
}

/**
 * Changes the stage that the unsent reason of a lead is for.
 *
 * @param stage undefined when nothing asks for the reason any more; its text comes back with the next question
 */
export function putReason(leadId: number, stage: Stage | undefined): void {
  const draft = drafts.current.get(leadId)
  if (draft) keep(leadId, { ...draft, stage })
}

/** The stage that a lead was being closed as when the person left the lead; undefined for none. */
export function stageOfReason(leadId: number): Stage | undefined {
  return drafts.current.get(leadId)?.stage
}

/**
 * The reason that is being typed for a lead. Outlasts a refresh of the card, a refusal and a look at another lead; the
 * browser asks before the page is left.
 *
 * @param stage the stage to close the lead as
 * @param present what the portal has, to begin with
 */
export function useReasonDraft(leadId: number, stage: Stage, present: string) {
  const [text, setText] = useState(() => drafts.current.get(leadId)?.text ?? present)

  return {
    text,
    change: (next: string): void => {
      keep(leadId, next.trim() === present ? undefined : { text: next, stage })
      setText(next)
    },
  }
}
