import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { languageTag } from '../format/text/languageTag'
import type { PortalIdentity } from '../portal/portalIdentity'
import { usePortalIdentity } from '../portal/usePortalIdentity'
import { readCustomFields } from './custom/aboutGroups'
import { customReferences } from './custom/customReferences'
import { directoriesQuery, type FetchedDirectories } from './directories/directoriesQuery'
import { forgetUser, keepDirectories } from './directories/directoryCache'
import type { Lead } from './model/Lead'
import type { LeadWords } from './model/LeadWords'
import { noDirectories, readDirectories } from './directories/readDirectories'
import { readReferences } from './relations/relationCommands'
import { relationsKey } from './relations/relationsKey'
import { relationsQuery } from './relations/relationsQuery'

/**
 * The words for a lead: the directories beside it, and after both, in one batch, whom and what it points to.
 */
export function useWords(lead: Lead): LeadWords {
  const identity = usePortalIdentity()
  // Once per identity: it reads what the browser has kept.
  const query = useMemo(() => identity && directoriesQuery(identity), [identity])
  const { data, isError } = useQuery(query ?? { queryKey: ['directories'], queryFn: skipToken })
  const directories = useMemo(() => {
    if (data) return readDirectories(data.wire)
    return isError ? noDirectories : undefined
  }, [data, isError])

  const custom = useMemo(() => readCustomFields(lead, directories), [lead, directories])
  const references = useMemo(() => {
    if (!directories) return undefined
    return readReferences(lead, customReferences(custom.map(({ value }) => value)))
  }, [lead, directories, custom])
  const related = useQuery(
    identity && references
      ? relationsQuery(lead, references, languageTag(identity.language), identity.origin)
      : { queryKey: relationsKey(lead.id), queryFn: skipToken },
  )
  useKeptDirectories(identity, data, related.data?.userId ?? null)

  const { data: relations, isPending, isError: areRelationsUnread } = related
  return useMemo(
    () => ({ directories, relations, custom, isPending, areRelationsUnread }),
    [directories, relations, custom, isPending, areRelationsUnread],
  )
}

/**
 * Keeps fresh directories for the next opening as soon as the portal has said who is there, and drops kept
 * ones that turn out to be somebody else's.
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
      const isWorthKeeping = data.wire.stages !== undefined && data.wire.fields !== undefined
      if (!isWorthKeeping) return
      // Those of a large portal take a while to write: in a task of its own, after the card is drawn.
      const { wire, at } = data
      const timer = setTimeout(() => keepDirectories(identity, userId, wire, at))
      return () => clearTimeout(timer)
    } else if (data.keptFor !== userId) {
      forgetUser(identity)
      void queryClient.invalidateQueries({ queryKey: ['directories'] })
    }
  }, [identity, data, userId, queryClient])
}
