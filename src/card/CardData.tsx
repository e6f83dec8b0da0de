import { createContext, use } from 'react'
import type { Directories } from '../lead/Directories'
import type { Relations } from '../lead/Relations'

export type CardData = {
  /** Undefined while on their way. */
  directories: Directories | undefined
  /** Undefined while on their way, and when they cannot be had. */
  relations: Relations | undefined
  /** The IANA zone to show moments in; undefined = the browser's. */
  zone: string | undefined
}

const nothing: CardData = { directories: undefined, relations: undefined, zone: undefined }

export const CardDataContext = createContext<CardData>(nothing)

/** The words that turn the codes of the lead around into something readable. */
export function useCardData(): CardData {
  return use(CardDataContext)
}
