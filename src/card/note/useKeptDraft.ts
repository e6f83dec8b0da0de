import { useEffect, useLayoutEffect } from 'react'
import { pageState } from '../../portal/pageState'
import { useCardLayout } from '../shared/CardLayout'
import { keepDraft, keptDrafts } from './keptDrafts'
import type { NoteDraft } from './useNoteDraft'

/** A draft is kept when nothing was typed for so many ms. */
const pause = 600

/** The leads whose kept drafts are in their fields already. */
const restored = pageState(() => new Set<number>())

/**
 * Keeps the draft of a note in the portal while it is written in the window of a call, and brings it back wherever the
 * lead is opened next, until it is added or deleted.
 *
 * @param bringBack puts a kept draft into the field
 */
export function useKeptDraft(
  leadId: number,
  { text, kind }: Pick<NoteDraft, 'text' | 'kind'>,
  bringBack: (draft: Pick<NoteDraft, 'text' | 'kind'>) => void,
): void {
  const isCall = useCardLayout() === 'call'
  useLayoutEffect(() => {
    if (restored.current.has(leadId)) return
    restored.current.add(leadId)
    const kept = keptDrafts().find((one) => one.leadId === leadId)
    if (kept && text === '') bringBack({ text: kept.text, kind: kept.kind })
  }, [leadId, text, bringBack])

  useEffect(() => {
    const kept = keptDrafts().find((one) => one.leadId === leadId)
    const isSame = (kept?.text ?? '') === text && (text === '' || kept?.kind === kind)
    if (isSame || (!kept && !isCall)) return
    const timer = setTimeout(() => {
      // The text is still in its field: nothing is lost but the second place where it is kept.
      keepDraft({ leadId, text, kind }).catch(() => undefined)
    }, pause)
    return () => clearTimeout(timer)
  }, [leadId, text, kind, isCall])
}
