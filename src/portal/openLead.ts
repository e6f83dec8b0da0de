import { useSyncExternalStore } from 'react'
import { idFrom } from '../format/number/id'

/**
 * The lead that the address of the frame names, as in `#/lead/5`: no more than its id, so that nothing of a
 * person gets into a history. It outlasts a reload of the frame.
 */
export function useOpenLead(): number | undefined {
  return useSyncExternalStore(watch, () => leadIdOf(window.location.hash))
}

/** Opens a lead on the app's own page; the browser's way back leads to where the person was. */
export function openLead(id: number): void {
  window.location.hash = `/lead/${id}`
}

/** Shows another lead in place of the open one. */
export function replaceLead(id: number): void {
  window.location.replace(`#/lead/${id}`)
}

/** Goes to where leads are chosen. */
export function closeLead(): void {
  window.location.hash = '/'
}

function leadIdOf(hash: string): number | undefined {
  return idFrom(/^#\/lead\/(\d+)$/.exec(hash)?.[1]) ?? undefined
}

function watch(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
