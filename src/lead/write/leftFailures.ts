import { useSyncExternalStore } from 'react'
import { pageState } from '../../portal/pageState'

const page = pageState<{ leads: readonly number[] }>(() => ({ leads: [] }))
const listeners = new Set<() => void>()

/** Records that a write to a lead has failed while nothing on the screen could say so. */
export function addLeftFailure(leadId: number): void {
  if (!page.current.leads.includes(leadId)) set([...page.current.leads, leadId])
}

/** Forgets the failures of a lead whose card is shown: it says itself what has failed. */
export function dropLeftFailure(leadId: number): void {
  if (page.current.leads.includes(leadId)) set(page.current.leads.filter((id) => id !== leadId))
}

/** The leads that the person has left before a write to them failed, in the order of the failures. */
export function useLeftFailures(): readonly number[] {
  return useSyncExternalStore(watch, () => page.current.leads)
}

function set(leads: readonly number[]): void {
  page.current.leads = leads
  for (const listener of listeners) listener()
}

function watch(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
