import { useSyncExternalStore } from 'react'
import { idFrom } from '../format/number/id'

/**
 * The lead in the frame's address, as in `#/lead/5`; undefined when there is none. The id alone, so that no personal
 * data gets into the browser's history. It survives a reload of the frame.
 */
export function useOpenLead(): number | undefined {
  return useSyncExternalStore(subscribe, () => leadIdOf(window.location.hash))
}

/** Opens a lead on the app's own page, with an entry in the browser's history. */
export function openLead(id: number): void {
  window.location.hash = `/lead/${id}`
}

/** Opens another lead without a new entry in the browser's history. */
export function replaceLead(id: number): void {
  window.location.replace(`#/lead/${id}`)
}

/** Returns to the list of leads. */
export function closeLead(): void {
  window.location.hash = '/'
}

function leadIdOf(hash: string): number | undefined {
  return idFrom(/^#\/lead\/(\d+)$/.exec(hash)?.[1]) ?? undefined
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
