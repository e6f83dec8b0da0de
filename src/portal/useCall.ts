import { useSyncExternalStore } from 'react'
import { readCurrentCall, watchCall } from './callCard'
import type { Call } from './options/Call'

/** The call of this window, kept up to date; undefined outside of a call window. */
export function useCall(): Call | undefined {
  return useSyncExternalStore(watchCall, readCurrentCall)
}
