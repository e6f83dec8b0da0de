import type { B24Frame } from '@bitrix24/b24jssdk'
import { portalIdentity } from '../../portal/identity/portalIdentity'
import { pageState } from '../../portal/pageState'
import { callBatch } from '../../rest/callBatch'
import { recallDirectories } from './directoryCache'
import { directoryCommands, directoryWire, type DirectoryWire } from './directoryWire'

const page = pageState<{ first?: Promise<DirectoryWire> | 'taken' }>(() => ({}))

/**
 * Requests the directories behind the lead, before React is loaded: they are there for its first drawing. Does nothing
 * where the browser has kept them, or the card has already requested them.
 */
export function askDirectories(frame: B24Frame): void {
  if (page.current.first || recallDirectories(portalIdentity(frame))) return
  const first = fetchDirectories()
  // Avoids an unhandled rejection; the query that takes the answer handles the failure.
  first.catch(() => undefined)
  page.current.first = first
}

/** Fetches the directories, or takes the answer to {@link askDirectories}, once. */
export function takeDirectories(): Promise<DirectoryWire> {
  const { first } = page.current
  page.current.first = 'taken'
  return typeof first === 'object' ? first : fetchDirectories()
}

async function fetchDirectories(): Promise<DirectoryWire> {
  return directoryWire(await callBatch(directoryCommands))
}
