import { skipToken, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { usePortalIdentity } from '../../portal/usePortalIdentity'
import { colleaguesQuery } from './colleaguesQuery'
import { directoriesQuery } from '../directories/directoriesQuery'
import type { LeadFilter } from './leadFilter'
import { leadListQuery } from './leadListQuery'
import { readDirectories } from '../directories/readDirectories'

export type LeadList = ReturnType<typeof useLeadList>

/** The leads that a filter lets through, and the words for what they point to. */
export function useLeadList(filter: LeadFilter) {
  const identity = usePortalIdentity()
  const list = useInfiniteQuery(leadListQuery(filter))
  const leads = useMemo(() => list.data?.pages.flat(), [list.data])

  const directoriesOptions = useMemo(() => identity && directoriesQuery(identity), [identity])
  const words = useQuery(directoriesOptions ?? { queryKey: ['directories'], queryFn: skipToken })
  const directories = useMemo(
    () => (words.data ? readDirectories(words.data.wire) : undefined),
    [words.data],
  )
  const colleagues = useQuery(
    identity ? colleaguesQuery(identity) : { queryKey: ['colleagues'], queryFn: skipToken },
  )
  return { list, leads, directories, colleagues: colleagues.data }
}
