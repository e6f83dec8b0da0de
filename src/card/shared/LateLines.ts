import { createContext, use, type ComponentType } from 'react'
import type { splitContact } from '../../format/contact/contact'
import type { Lead, Multifield } from '../../lead/model/Lead'
import type { Arrival } from '../../ui/hooks/laterChunk'
import type { ReadContact } from './ContactReading'

type OfLead = ComponentType<{ lead: Lead }>

/** The components inside the first blocks, and functions for them, that load with the card's later chunk. */
export type LateLines = {
  LeadTools: ComponentType<{ lead: Lead; onSettings: () => void }>
  StagePath: OfLead
  NextStep: OfLead
  LastContact: OfLead
  DuplicatesLine: OfLead
  ProductsLine: OfLead
  FoldedFacts: OfLead
  HeaderCall: OfLead
  StageFact: OfLead
  Responsible: OfLead
  LocalTime: ComponentType<{ phones: readonly Multifield[] }>
  PhoneChats: ComponentType<{ number: string; label: string; copied: string | undefined }>
  ChatActions: ComponentType<{ dialogId: string; label: string }>
  SkipContacts: ComponentType
  readContact: ReadContact
  splitContact: typeof splitContact
  /** Focuses the first row that the lists in an element get next. */
  focusNextRow: (box: HTMLElement | null) => void
}

/** The components, or the state of their loading. */
export const LateLinesContext = createContext<Arrival<LateLines> | null>(null)

/** @throws {Error} outside a card */
export function useLateLines(): Arrival<LateLines> {
  const lines = use(LateLinesContext)
  if (lines === null) throw new Error('A late line stands outside of a card')
  return lines
}
