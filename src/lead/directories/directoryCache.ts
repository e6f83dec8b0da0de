import * as v from 'valibot'
import type { PortalIdentity } from '../../portal/portalIdentity'
import type { DirectoryWire } from './directoryWire'

/** Raised when what is kept changes its form. */
const version = 1
/** Older than this, in ms, a kept directory is not even shown while a new one is on its way. */
const maxAge = 24 * 60 * 60_000
/** More than this, in characters, is not kept: the place is shared with others. */
const maxSize = 1_000_000
const prefix = 'lead-card:directories'

const userSchema = v.pipe(v.string(), v.regex(/^\d+$/))
const entrySchema = v.object({
  version: v.literal(version),
  at: v.number(),
  wire: v.record(v.string(), v.unknown()),
})

export type KeptDirectories = { wire: DirectoryWire; at: number; userId: number }

/**
 * The directories kept in this browser for the person who was last seen at this portal, as the portal sent
 * them. Whether it is still the same person shows only when the portal has said who is there: the caller
 * compares `userId` then.
 *
 * @returns undefined when there are none, they are too old, or the browser keeps nothing in a frame
 */
export function recallDirectories(owner: PortalIdentity): KeptDirectories | undefined {
  try {
    const user = v.parse(userSchema, localStorage.getItem(userKey(owner)))
    const text = localStorage.getItem(entryKey(owner, Number(user)))
    const entry = v.parse(entrySchema, JSON.parse(text ?? ''))
    const age = Date.now() - entry.at
    if (age < 0 || age > maxAge) return undefined
    return { wire: entry.wire, at: entry.at, userId: Number(user) }
  } catch {
    // Refused storage, nothing there, another version: all mean to ask the portal.
    return undefined
  }
}

/** Keeps directories for the next opening; only directories, never people, leads or tokens. */
export function keepDirectories(
  owner: PortalIdentity,
  userId: number,
  wire: DirectoryWire,
  at: number,
): void {
  const text = JSON.stringify({ version, at, wire })
  if (text.length > maxSize) return
  try {
    localStorage.setItem(entryKey(owner, userId), text)
    localStorage.setItem(userKey(owner), String(userId))
  } catch {
    // Refused or full: the next opening asks the portal again.
  }
}

/** Forgets who was last seen, because somebody else is there now. */
export function forgetUser(owner: PortalIdentity): void {
  try {
    localStorage.removeItem(userKey(owner))
  } catch {
    // Nothing is kept where storage is refused.
  }
}

function userKey({ portal }: PortalIdentity): string {
  return `${prefix}:${portal}:user`
}

function entryKey({ portal, language }: PortalIdentity, userId: number): string {
  return `${prefix}:${portal}:${userId}:${language}`
}
