import { useQuery } from '@tanstack/react-query'
import type { Lead } from '../../lead/model/Lead'
import type { Surroundings } from '../../lead/model/Surroundings'
import { surroundingsQuery } from '../../lead/surroundings/surroundingsQuery'
import { useCardData } from './CardData'

/** The surroundings of a lead and the state of their query. */
export type ShownSurroundings = {
  /** Undefined while they load or when the query failed. */
  surroundings: Surroundings | undefined
  isPending: boolean
  onRetry: () => void
}

/** Queries the surroundings of the lead, after everything else of the card has loaded. */
export function useSurroundings(lead: Lead): ShownSurroundings {
  const { isPending } = useCardData()
  const query = useQuery({ ...surroundingsQuery(lead), enabled: !isPending })
  return {
    surroundings: query.data,
    isPending: query.isPending,
    onRetry: () => void query.refetch({ cancelRefetch: false }),
  }
}
