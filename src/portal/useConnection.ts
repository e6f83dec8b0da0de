import { useSyncExternalStore } from 'react'
import { readConnection, watchConnection, type ConnectionState } from './connection'

/** The state of the connection to the portal, kept up to date. */
export function useConnection(): ConnectionState {
  return useSyncExternalStore(watchConnection, readConnection)
}
