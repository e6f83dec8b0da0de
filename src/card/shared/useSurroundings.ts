import { useQuery } from '@tanstack/react-query'
import type { Lead } from '../../lead/model/Lead'
import type { Surroundings } from '../../lead/model/Surroundings'
import { surroundingsQuery } from '../../lead/surroundings/surroundingsQuery'
import { useCardData } from './CardData'

/** The surroundings of a lead as far as they are there. */
export type ShownSurroundings = {
  /** Undefined while they are on their way, or when they could not be asked for. */
  surroundings: Surroundings | undefined
  isPending: boolean
  onRetry: () => void
}

/** The surroundings of the lead on the card; asked for when everything else of the card is there. */
export function useSurroundings(lead: Lead): ShownSurroundings {
  const { isPending } = useCardData()
  const query = useQuery({ ...surroundingsQuery(lead), enabled: !isPending })
  return {
    surroundings: query.data,
    isPending: query.isPending,
    onRetry: () => void query.refetch(),
  }
}
