import { queryOptions } from '@tanstack/react-query'
import type { PortalIdentity } from '../../portal/identity/portalIdentity'
import { mayPass, staleAfter } from '../../rest/queryClient'
import { recallDirectories } from './directoryCache'
import type { DirectoryWire } from './directoryWire'
import { takeDirectories } from './firstDirectories'

/** For this many ms, cached directories are not requested again. */
const freshFor = 60 * 60_000

/** Directories as the portal sent them, unread. */
export type FetchedDirectories = {
  wire: DirectoryWire
  at: number
  /** The user for whom the browser had stored them; null when they were just fetched from the portal. */
  keptFor: number | null
}

/** The key prefix of all queries for directories. */
export const directoriesKey = ['directories'] as const

/** The query for all directories: one batch, or what the browser stored at an earlier opening. */
export function directoriesQuery(identity: PortalIdentity) {
  const kept = recallDirectories(identity)
  return queryOptions({
    queryKey: [...directoriesKey, identity.origin, identity.language],
    queryFn: async (): Promise<FetchedDirectories> => {
      const wire = await takeDirectories()
      return { wire, at: Date.now(), keptFor: null }
    },
    staleTime: staleAfter(freshFor),
    gcTime: Infinity,
    // Components that mount after a refusal must not ask again; a refresh by the person does.
    retryOnMount: ({ state }) => mayPass(state.error),
    structuralSharing: false,
    ...(kept && {
      initialData: { wire: kept.wire, at: kept.at, keptFor: kept.userId },
      initialDataUpdatedAt: kept.at,
    }),
  })
}
