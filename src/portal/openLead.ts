import type { B24Frame } from '@bitrix24/b24jssdk'
import { useSyncExternalStore } from 'react'
import { idFrom } from '../format/number/id'
import { optionFields } from './options/optionFields'

/**
 * The lead in the frame's address, as in `#/lead/5?list=mine`; undefined when there is none. Ids and names of lists
 * alone, so that no personal data gets into the browser's history. It survives a reload of the frame.
 */
export function useOpenLead(): number | undefined {
  return useSyncExternalStore(subscribe, () => leadIdOf(window.location.hash))
}

/** The query in the frame's address that names the list, as in `#/?list=mine`; `''` for the usual list. */
export function useListQuery(): string {
  return useSyncExternalStore(subscribe, listQuery)
}

/** The address of a list, for a link. */
export function listHref(query: string): string {
  return `#/${query === '' ? '' : `?${query}`}`
}

/** The address of a lead opened from the present list, for a link. */
export function leadHref(id: number): string {
  const query = listQuery()
  return `#/lead/${id}${query === '' ? '' : `?${query}`}`
}

/** Opens a lead on the app's own page, with an entry in the browser's history. */
export function openLead(id: number): void {
  window.location.hash = leadHref(id)
}

/** Opens another lead without a new entry in the browser's history. */
export function replaceLead(id: number): void {
  window.location.replace(leadHref(id))
}

/** Returns to the list of leads. */
export function closeLead(): void {
  window.location.hash = listHref(listQuery())
}

/** Opens a list, in place of the present one in the browser's history. */
export function replaceList(query: string): void {
  window.location.replace(listHref(query))
}

/** The keys of the list in the query of the portal's page. */
const listKeys = ['list', 'stage', 'person', 'order']

/**
 * Takes over the list that the query of the portal's own page names, as in `/marketplace/app/5/?list=mine`; the
 * portal passes it on as PLACEMENT_OPTIONS. Once the frame has an address of its own, that one counts.
 */
export function adoptPortalQuery(frame: B24Frame): void {
  if (window.location.hash !== '') return
  const options = optionFields(frame.placement.options)
  const query = new URLSearchParams()
  for (const key of listKeys) {
    const value = options.get(key)
    if (typeof value === 'string' && value !== '') query.set(key, value)
  }
  if (query.toString() !== '') window.history.replaceState(null, '', listHref(query.toString()))
}

function leadIdOf(hash: string): number | undefined {
  return idFrom(/^#\/lead\/(\d+)(?:\?|$)/.exec(hash)?.[1]) ?? undefined
}

function listQuery(): string {
  return /^#\/(?:lead\/\d+)?\?(.*)$/.exec(window.location.hash)?.[1] ?? ''
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
