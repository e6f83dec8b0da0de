import { useMemo } from 'react'
import { portalIdentity, type PortalIdentity } from './portalIdentity'
import { useConnection } from '../useConnection'

/** Which portal this is and the person's language in it; undefined while there is no connection. */
export function usePortalIdentity(): PortalIdentity | undefined {
  const connection = useConnection()
  const frame = connection.status === 'connected' ? connection.frame : undefined
  return useMemo(() => frame && portalIdentity(frame), [frame])
}
