import { startTransition, useLayoutEffect, useRef } from 'react'
import type { Lead } from '../lead/model/Lead'
import type { LeadWords } from '../lead/model/LeadWords'
import { useWords } from '../lead/useWords'
import { UnreadParts } from './UnreadParts'

type CardWordsProps = { lead: Lead; onRead: (words: LeadWords) => void }

/** Finds the words for a lead's codes, gives them to the card around it, and says which cannot be had. */
export function CardWords({ lead, onRead }: CardWordsProps) {
  const words = useWords(lead)
  const isFirst = useRef(true)
  useLayoutEffect(() => {
    // Words that are there at once go in before the browser paints: no code is seen before them. Those that
    // come later change the whole card, which may take React more than one frame.
    if (isFirst.current) onRead(words)
    else startTransition(() => onRead(words))
    isFirst.current = false
  }, [words, onRead])
  return <UnreadParts words={words} />
}
