import { useEffect, useLayoutEffect } from 'react'
import { pageState } from '../../portal/pageState'
import { useCardLayout } from '../shared/CardLayout'
import { keepDraft, keptDraft, type KeptDraft } from './keptDrafts'

/** A draft is kept when nothing was typed for so many ms. */
const pause = 600

/** The leads whose kept drafts are in their fields already. */
const restored = pageState(() => new Set<number>())

type Kept = Omit<KeptDraft, 'leadId'>

/**
 * Keeps the draft of a note in the portal while it is written in the window of a call, and brings it back wherever the
 * lead is opened next, until it is added or deleted.
 *
 * @param bringBack puts a kept draft into the field
 */
export function useKeptDraft(
  leadId: number,
  { text, kind, due, doer }: Kept,
  bringBack: (draft: Kept) => void,
): void {
  const isCall = useCardLayout() === 'call'
  useLayoutEffect(() => {
    if (restored.current.has(leadId)) return
    restored.current.add(leadId)
    const kept = keptDraft(leadId)
    if (kept && text === '') bringBack(kept)
  }, [leadId, text, bringBack])

  useEffect(() => {
    const kept = keptDraft(leadId)
    const draft = { leadId, text, kind, due, doer }
    // An empty one is not kept.
    const isKept = JSON.stringify(kept) === (text === '' ? undefined : JSON.stringify(draft))
    if (isKept || (!kept && !isCall)) return
    const keep = (isLeaving: boolean): void => {
      end()
      // The text is still in its field: only its second copy is missing.
      keepDraft(draft, isLeaving).catch(() => undefined)
    }
    const timer = setTimeout(() => keep(false), pause)
    const leave = (): void => keep(true)
    // A look at another tab of the window begins with a click outside of the frame, and takes the page away.
    window.addEventListener('blur', leave)
    const end = (): void => {
      clearTimeout(timer)
      window.removeEventListener('blur', leave)
    }
    return end
  }, [leadId, text, kind, due, doer, isCall])
}
