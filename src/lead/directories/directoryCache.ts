import { idFrom } from '../../format/number/id'
import type { PortalIdentity } from '../../portal/identity/portalIdentity'
import { fieldsOf } from '../../rest/wire'
import { directoryCommands, type DirectoryWire } from './directoryWire'

/** Stored answers count only for the commands they answer: an update of the app may ask for something else. */
const asked = JSON.stringify(directoryCommands)
/** Stored directories older than this, in ms, are not used, not even until new ones arrive. */
const maxAge = 24 * 60 * 60_000
/** Directories larger than this, in characters, are not stored: other apps share the browser's storage limit. */
const maxSize = 1_000_000
const prefix = 'lead-card:directories'

export type KeptDirectories = { wire: DirectoryWire; at: number; userId: number }

/**
 * Reads the directories stored in this browser for the last user of this portal, as the portal sent them. The
 * caller compares `userId` once the portal has identified the present user.
 *
 * @returns undefined when there are none, they are too old, or storage is blocked in the frame
 */
export function recallDirectories(owner: PortalIdentity): KeptDirectories | undefined {
  try {
    const userId = idFrom(localStorage.getItem(userKey(owner)))
    if (userId === null) return undefined
    const entry = fieldsOf(JSON.parse(localStorage.getItem(entryKey(owner, userId)) ?? ''))
    const [at, wire] = [entry.get('at'), entry.get('wire')]
    if (entry.get('asked') !== asked || typeof at !== 'number') return undefined
    if (typeof wire !== 'object' || wire === null) return undefined
    const age = Date.now() - at
    if (age < 0 || age > maxAge) return undefined
    return { wire: Object.fromEntries(fieldsOf(wire)), at, userId }
  } catch {
    // Storage is blocked or empty, or the data has another form: fetched from the portal instead.
    return undefined
  }
}

/** Stores directories for the next opening; never people, leads or tokens. */
export function keepDirectories(
  owner: PortalIdentity,
  userId: number,
  wire: DirectoryWire,
  at: number,
): void {
  const text = JSON.stringify({ asked, at, wire })
  if (text.length > maxSize) return
  try {
    localStorage.setItem(entryKey(owner, userId), text)
    localStorage.setItem(userKey(owner), String(userId))
  } catch {
    // Storage is blocked or full: the next opening fetches from the portal.
  }
}

/** Removes the last user of this portal, because another one is present. */
export function forgetUser(owner: PortalIdentity): void {
  try {
    localStorage.removeItem(userKey(owner))
  } catch {
    // Where storage is blocked, nothing is stored.
  }
}

function userKey({ origin }: PortalIdentity): string {
  return `${prefix}:${origin}:user`
}

function entryKey({ origin, language }: PortalIdentity, userId: number): string {
  return `${prefix}:${origin}:${userId}:${language}`
}
