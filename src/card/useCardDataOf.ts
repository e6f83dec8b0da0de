import { useDeferredValue, useMemo } from 'react'
import type { Lead } from '../lead/model/Lead'
import type { LeadData } from '../lead/model/LeadData'
import { useChanged } from '../lead/useChanged'
import { useLeadData, type LeadReaders } from '../lead/useLeadData'
import { textOf } from '../rest/Read'
import type { CardData } from './shared/CardData'

/**
 * What the parts of a card know of its lead, and the same as it was read.
 *
 * @param readers undefined while they are on their way
 */
export function useCardDataOf(
  lead: Lead,
  readers: LeadReaders | undefined,
): { leadData: LeadData; cardData: CardData } {
  const latest = useLeadData(lead, readers)
  // What comes later changes the whole card, which may take React more than one frame.
  const leadData = useDeferredValue(latest)
  const { directories, relations, custom, isPending } = leadData
  const changed = useChanged(lead)
  const country = useMemo(() => [textOf(lead.countryCode), textOf(lead.country)], [lead])
  const zone = relations?.zone ?? undefined
  const cardData = useMemo(
    () => ({ directories, relations, custom, isPending, zone, country, changed }),
    [directories, relations, custom, isPending, zone, country, changed],
  )
  return { leadData, cardData }
}
