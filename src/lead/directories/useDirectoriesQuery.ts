import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PortalIdentity } from '../../portal/portalIdentity'
import { directoriesKey, directoriesQuery } from './directoriesQuery'

/** The directories of a portal as it sent them; asks for nothing while there is no portal. */
export function useDirectoriesQuery(identity: PortalIdentity | undefined) {
  // Once per identity: it reads what the browser has kept.
  const options = useMemo(() => identity && directoriesQuery(identity), [identity])
  return useQuery(options ?? { queryKey: [...directoriesKey], queryFn: skipToken })
}
