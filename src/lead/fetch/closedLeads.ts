import type { QueryClient } from '@tanstack/react-query'
import { pageState } from '../../portal/pageState'
import { leadQuery } from './leadQuery'

/** When a lead that the user may no longer read was last read, by its id. */
const closed = pageState(() => new Map<number, number | undefined>())
const listeners = new Set<() => void>()

/** Remembers that the user may no longer read this lead, until it is read again all the same. */
export function markClosed(queryClient: QueryClient, id: number): void {
  closed.current.set(id, readAt(queryClient, id))
  for (const listener of listeners) listener()
}

/** Calls `listener` after each {@link markClosed}; returns the unsubscribe function. */
export function watchClosed(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the user was refused this lead since it was last read. */
export function isClosed(queryClient: QueryClient, id: number): boolean {
  return closed.current.has(id) && closed.current.get(id) === readAt(queryClient, id)
}

function readAt(queryClient: QueryClient, id: number): number | undefined {
  return queryClient.getQueryState(leadQuery(id).queryKey)?.dataUpdatedAt
}
