import { skipToken, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { usePortalIdentity } from '../../portal/usePortalIdentity'
import { colleaguesKey, colleaguesQuery } from './colleaguesQuery'
import { useDirectoriesQuery } from '../directories/useDirectoriesQuery'
import type { LeadFilter } from './leadFilter'
import { leadListQuery } from './leadListQuery'
import { readDirectories } from '../directories/readDirectories'

export type LeadList = ReturnType<typeof useLeadList>

/** The leads that match a filter, and the directories with the labels of their codes. */
export function useLeadList(filter: LeadFilter) {
  const identity = usePortalIdentity()
  const list = useInfiniteQuery(leadListQuery(filter))
  const leads = useMemo(() => list.data?.pages.flat(), [list.data])

  const { data: fetched } = useDirectoriesQuery(identity)
  const directories = useMemo(
    () => (fetched ? readDirectories(fetched.wire) : undefined),
    [fetched],
  )
  const colleagues = useQuery(
    identity ? colleaguesQuery(identity) : { queryKey: colleaguesKey, queryFn: skipToken },
  )
  return { list, leads, directories, colleagues: colleagues.data }
}
