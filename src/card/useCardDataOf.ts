import { useDeferredValue, useMemo } from 'react'
import type { Lead } from '../lead/model/Lead'
import type { LeadData } from '../lead/model/LeadData'
import { useChanged } from '../lead/useChanged'
import { useLeadData, type LeadReaders } from '../lead/useLeadData'
import { textOf } from '../rest/Read'
import type { CardData } from './shared/CardData'
import { useWantedParts } from './shared/useWantedParts'

/**
 * Queries the data of a card: as read (`leadData`), and as the card's context (`cardData`).
 *
 * @param readers undefined until their chunk has loaded
 */
export function useCardDataOf(
  lead: Lead,
  readers: LeadReaders | undefined,
): { leadData: LeadData; cardData: CardData } {
  const latest = useLeadData(lead, readers, useWantedParts())
  // Deferred: an update renders the whole card, which can take longer than a frame.
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
