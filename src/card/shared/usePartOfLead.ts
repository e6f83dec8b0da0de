import { useQuery, type QueryKey, type UseQueryOptions } from '@tanstack/react-query'
import type { RestError } from '../../rest/failure/RestError'
import { useCardData } from './CardData'

/** A part of what is known of a lead. */
type ShownPart<Data> = {
  /** Undefined while it loads, or when it could not be requested. */
  data: Data | undefined
  isPending: boolean
  onRetry: () => void
}

/**
 * A part of what is known of the lead on the card, which comes with the batch of the relations. It is requested on
 * its own only when the lead has changed since; where that batch failed as a whole, only by a retry.
 *
 * @param isWanted whether it is on the card: otherwise it is not requested
 */
export function usePartOfLead<Data, Key extends QueryKey>(
  query: UseQueryOptions<Data, RestError, Data, Key>,
  isWanted = true,
): ShownPart<Data> {
  const { isPending, relations } = useCardData()
  const { data, isFetching, refetch } = useQuery({
    ...query,
    enabled: isWanted && !isPending && relations !== undefined,
  })
  return {
    data,
    isPending: isPending || (data === undefined && isFetching),
    onRetry: () => void refetch({ cancelRefetch: false }),
  }
}
