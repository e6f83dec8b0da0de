import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Activity, Surroundings } from '../../lead/model/Surroundings'
import { activityQuery } from '../../lead/surroundings/activityQuery'

/**
 * What was just added, where so much is planned that the page of the portal's list does not reach it; undefined where
 * it does, and once it is done.
 *
 * @param id of what was added
 */
export function useAddedBeyond(
  leadId: number,
  surroundings: Surroundings | undefined,
  id: number | undefined,
): Activity | undefined {
  const queryClient = useQueryClient()
  const isBeyond =
    id !== undefined &&
    surroundings?.isCut.planned === true &&
    surroundings.planned.every((activity) => activity.id !== id)
  const query = activityQuery(leadId, id ?? 0)
  const { data } = useQuery({ ...query, enabled: isBeyond, staleTime: Infinity })
  // Whenever the list was read again: it may have been done or moved.
  useEffect(() => {
    if (surroundings && isBeyond) void queryClient.invalidateQueries(activityQuery(leadId, id))
  }, [queryClient, leadId, id, isBeyond, surroundings])
  return isBeyond && data?.isCompleted === false ? data : undefined
}
