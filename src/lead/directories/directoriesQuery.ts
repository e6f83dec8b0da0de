import { queryOptions } from '@tanstack/react-query'
import type { PortalIdentity } from '../../portal/portalIdentity'
import { callBatch } from '../../rest/callBatch'
import { recallDirectories } from './directoryCache'
import { directoryCommands, directoryWire, type DirectoryWire } from './directoryWire'

/** For this long, in ms, directories are taken as they are. */
const freshFor = 60 * 60_000

/** Directories as the portal sent them. */
export type FetchedDirectories = {
  wire: DirectoryWire
  at: number
  /** For whom this browser had kept them; null when they come from the portal just now. */
  keptFor: number | null
}

/** What all queries for directories begin with. */
export const directoriesKey = ['directories'] as const

/** The query for all directories: one batch, or what the browser kept from an earlier opening. */
export function directoriesQuery(identity: PortalIdentity) {
  const kept = recallDirectories(identity)
  return queryOptions({
    queryKey: [...directoriesKey, identity.portal, identity.language],
    queryFn: async (): Promise<FetchedDirectories> => {
      const wire = directoryWire(await callBatch(directoryCommands))
      return { wire, at: Date.now(), keptFor: null }
    },
    staleTime: freshFor,
    gcTime: Infinity,
    // What was refused while the card was being drawn is refused: asking again is up to the person.
    retryOnMount: false,
    structuralSharing: false,
    ...(kept && {
      initialData: { wire: kept.wire, at: kept.at, keptFor: kept.userId },
      initialDataUpdatedAt: kept.at,
    }),
  })
}
