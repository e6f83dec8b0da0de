import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { languageTag } from '../format/text/languageTag'
import type { PortalIdentity } from '../portal/identity/portalIdentity'
import { usePortalIdentity } from '../portal/identity/usePortalIdentity'
import { directoriesKey, type FetchedDirectories } from './directories/directoriesQuery'
import { forgetUser, keepDirectories } from './directories/directoryCache'
import { useDirectoriesQuery } from './directories/useDirectoriesQuery'
import type * as leadReaders from './leadReaders'
import type { Lead } from './model/Lead'
import { noLeadData, type LeadData } from './model/LeadData'
import type { Relations } from './model/Relations'
import type { WantedParts } from './relations/relationsQuery'
import { relationsKey } from './relations/relationsKey'

/** The readers of the data beyond the lead's own fields, a chunk of their own. */
export type LeadReaders = typeof leadReaders

/**
 * The data of a lead beyond its own fields: the directories, and after these, in one batch, the relations.
 *
 * @param readers undefined while they load: nothing is read or requested until then
 */
export function useLeadData(
  lead: Lead,
  readers: LeadReaders | undefined,
  wanted?: WantedParts,
): LeadData {
  const identity = usePortalIdentity()
  const { data, isError } = useDirectoriesQuery(readers && identity)
  const directories = useMemo(() => {
    if (readers && data) return readers.readDirectories(data.wire)
    return isError ? readers?.noDirectories : undefined
  }, [readers, data, isError])

  const custom = useMemo(
    () => readers?.readCustomFields(lead, directories) ?? noLeadData.custom,
    [readers, lead, directories],
  )
  const references = useMemo(() => {
    if (!readers || !directories) return undefined
    return readers.readReferences(lead, readers.customReferences(custom.map(({ value }) => value)))
  }, [readers, lead, directories, custom])
  const queryClient = useQueryClient()
  const query =
    readers && identity && references
      ? readers.relationsQuery(
          lead,
          references,
          languageTag(identity.language),
          identity.origin,
          wanted,
        )
      : undefined
  // Requested while the card is still being rendered, which takes longer than a frame; as usePrefetchQuery does.
  if (query && !queryClient.getQueryState(query.queryKey)) void queryClient.prefetchQuery(query)
  const related = useQuery({
    ...(query ?? { queryKey: relationsKey(lead.id), queryFn: skipToken }),
    // A lead that now names other people or records keeps the known ones while those are on their way.
    placeholderData: (known: Relations | undefined, before) =>
      before?.queryKey[1] === lead.id ? known : undefined,
  })
  useKeptDirectories(identity, data, related.data?.userId ?? null)

  const { data: relations, isPending, isError: areRelationsUnread } = related
  return useMemo(
    () => ({ directories, relations, custom, isPending, areRelationsUnread }),
    [directories, relations, custom, isPending, areRelationsUnread],
  )
}

/**
 * Stores fresh directories for the next opening once the present user is known, and drops stored ones of another
 * user.
 */
function useKeptDirectories(
  identity: PortalIdentity | undefined,
  data: FetchedDirectories | undefined,
  userId: number | null,
): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (!identity || !data || userId === null) return
    if (data.keptFor === null) {
      const { wire, at } = data
      const isWorthKeeping = wire.stages !== undefined && wire.fields !== undefined
      if (!isWorthKeeping) return
      // Writing the directories of a large portal blocks noticeably: in a task of its own, after the render.
      const timer = setTimeout(() => keepDirectories(identity, userId, wire, at))
      return () => clearTimeout(timer)
    } else if (data.keptFor !== userId) {
      forgetUser(identity)
      void queryClient.invalidateQueries({ queryKey: directoriesKey })
    }
  }, [identity, data, userId, queryClient])
}
