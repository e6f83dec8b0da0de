import { createContext, use } from 'react'
import type { ReadCustomField } from '../../lead/custom/aboutGroups'
import type { Directories } from '../../lead/model/Directories'
import type { Relations } from '../../lead/model/Relations'

/** What turns the codes of a lead into words; undefined as long as it is not there. */
export type CardData = {
  directories: Directories | undefined
  relations: Relations | undefined
  /** The lead's custom fields, read by their types as far as these are known. */
  custom: readonly ReadCustomField[]
  /** Whether the relations are still on their way. */
  isPending: boolean
  /** The IANA zone the person chose; undefined = the browser's. */
  zone: string | undefined
  /** The lead's country by its address, ISO 3166; undefined = not known. */
  country: string | undefined
  /** What has just changed: names of fields, codes of custom ones, keys of contacts. */
  changed: ReadonlySet<string>
}

/** Gives everything inside a card its words. */
export const CardDataContext = createContext<CardData>({
  directories: undefined,
  relations: undefined,
  custom: [],
  isPending: true,
  zone: undefined,
  country: undefined,
  changed: new Set(),
})

/** The words of the card around this component. */
export function useCardData(): CardData {
  return use(CardDataContext)
}
