import { useLayoutEffect } from 'react'
import type { Lead } from '../lead/Lead'
import type { LeadWords } from '../lead/LeadWords'
import { useWords } from '../lead/useWords'
import { UnreadParts } from './UnreadParts'

type CardWordsProps = { lead: Lead; onRead: (words: LeadWords) => void }

/** Finds the words for a lead's codes, gives them to the card around it, and says which cannot be had. */
export function CardWords({ lead, onRead }: CardWordsProps) {
  const words = useWords(lead)
  // Before the browser paints: words that are there at once are never preceded by their codes.
  useLayoutEffect(() => onRead(words), [words, onRead])
  return <UnreadParts words={words} />
}
