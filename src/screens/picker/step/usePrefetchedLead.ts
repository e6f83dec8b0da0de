import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { leadQuery } from '../../../lead/fetch/leadQuery'
import { whenIdle } from '../../../ui/hooks/whenIdle'

/**
 * Reads the next lead ahead: one at a time, once everything of the present one is there, and never a second time. A
 * failure is left to the opening of that lead.
 */
export function usePrefetchedLead(id: number | undefined): void {
  const queryClient = useQueryClient()
  const isQuiet = useIsFetching() === 0
  const tried = useRef<number>(undefined)
  useEffect(() => {
    if (id === undefined || !isQuiet || tried.current === id) return
    return whenIdle(() => {
      tried.current = id
      void queryClient.prefetchQuery({ ...leadQuery(id), retry: false })
    })
  }, [id, isQuiet, queryClient])
}
