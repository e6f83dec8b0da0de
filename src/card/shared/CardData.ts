import { createContext, use } from 'react'
import type { LeadData } from '../../lead/model/LeadData'

/** What the parts of a card know beyond the lead's own fields. */
export type CardData = Omit<LeadData, 'areRelationsUnread'> & {
  /** The IANA zone the person chose; undefined = the browser's. */
  zone: string | undefined
  /** The country of the lead's address as typed, its code first: what `countryCodeOf` reads. */
  country: readonly (string | null)[] | undefined
  /** What has just changed: names of fields, codes of custom ones, keys of contacts. */
  changed: ReadonlySet<string>
}

/** Gives it to everything inside a card. */
export const CardDataContext = createContext<CardData | null>(null)

/**
 * What the card around this component knows.
 *
 * @throws {Error} outside of a card or a list of leads
 */
export function useCardData(): CardData {
  const data = use(CardDataContext)
  if (data === null) throw new Error('A part of the card stands outside of a CardDataContext')
  return data
}
