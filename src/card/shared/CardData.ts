import { createContext, use } from 'react'
import type { LeadData } from '../../lead/model/LeadData'

/** The data of the card beyond the lead's own fields. */
export type CardData = Omit<LeadData, 'areRelationsUnread'> & {
  /** The IANA zone of the user's portal profile; undefined means the browser's. */
  zone: string | undefined
  /** Country code and country of the lead's address as typed, for `countryCodeOf`. */
  country: readonly (string | null)[] | undefined
  /** What the last refresh changed: names of fields, codes of custom fields, keys of contacts. */
  changed: ReadonlySet<string>
}

/** Around a card, or the rows of a list. */
export const CardDataContext = createContext<CardData | null>(null)

/**
 * The data of the card around the component.
 *
 * @throws {Error} outside a card or a list of leads
 */
export function useCardData(): CardData {
  const data = use(CardDataContext)
  if (data === null) throw new Error('A part of the card stands outside of a CardDataContext')
  return data
}
