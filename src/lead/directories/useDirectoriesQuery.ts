import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PortalIdentity } from '../../portal/identity/portalIdentity'
import { directoriesKey, directoriesQuery } from './directoriesQuery'

/** The directories of a portal, unread; requests nothing while `identity` is undefined. */
export function useDirectoriesQuery(identity: PortalIdentity | undefined) {
  // Memoised, because building the options reads the browser's storage.
  const options = useMemo(() => identity && directoriesQuery(identity), [identity])
  return useQuery(options ?? { queryKey: [...directoriesKey], queryFn: skipToken })
}
