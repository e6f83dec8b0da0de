import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { isClosed, watchClosed } from './fetch/closedLeads'
import { leadQuery } from './fetch/leadQuery'

/**
 * Whether the person lost the lead by handing it over: nothing that changes it is of use any more, until it can be read
 * again all the same.
 */
export function useIsClosed(id: number): boolean {
  const queryClient = useQueryClient()
  // Renders anew when the lead is read again.
  useQuery({ ...leadQuery(id), enabled: false })
  return useSyncExternalStore(watchClosed, () => isClosed(queryClient, id))
}
