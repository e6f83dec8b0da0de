import { useEffect, useState } from 'react'
import { askBeforeLeaving } from '../../portal/askBeforeLeaving'
import { pageState } from '../../portal/pageState'
import type { HintsByStage } from '../../settings/stageHints'

/** Hints that were typed and not saved: they outlast a look at the card. */
const unsaved = pageState<{ hints: HintsByStage }>(() => ({ hints: new Map() }))

/**
 * The hints that a person types, by their stages; the browser asks before a page with unsaved ones is left.
 *
 * @param presentHint the hint that the portal has for a stage; undefined until the portal's are read
 */
export function useHintDrafts(presentHint: ((stage: string) => string) | undefined) {
  const [draft, setDraft] = useState(() => unsaved.current.hints)
  const changed: HintsByStage = new Map(
    [...draft]
      .map(([stage, hint]): [string, string] => [stage, hint.trim()])
      .filter(([stage, hint]) => hint !== presentHint?.(stage)),
  )
  useEffect(() => {
    unsaved.current.hints = changed
    askBeforeLeaving('hints', changed.size > 0)
  })
  return {
    draft,
    /** Those that differ from the portal's. */
    changed,
    change: (stage: string, hint: string): void => setDraft(new Map(draft).set(stage, hint)),
  }
}
