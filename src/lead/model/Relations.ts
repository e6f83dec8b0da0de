import type { Labels } from './Directories'
import type { Multifield } from './Lead'

/** Somebody who works in the portal. */
export type Person = {
  id: number
  /** Null when the portal has no name for them. */
  name: string | null
  position: string | null
  /** An address on the portal or its own file hosts; null when there is none to trust. */
  photo: string | null
  isDismissed: boolean
}

/** A company or a contact the lead belongs to. */
export type Client = {
  kind: 'company' | 'contact'
  id: number
  /** Null when it may not be read or was deleted. */
  name: string | null
  position: string | null
  phones: Multifield[]
  emails: Multifield[]
  messengers: Multifield[]
  sites: Multifield[]
  /** Why there is no more than an id. */
  missing: 'denied' | 'gone' | 'failed' | null
}

/** The parts of the relations that can fail each for itself. */
export type RelationPart = 'people' | 'client' | 'contacts' | 'elements' | 'directories'

/** Who and what one lead is bound to. */
export type Relations = {
  people: ReadonlyMap<number, Person>
  company: Client | null
  contacts: readonly Client[]
  /** Titles of bound CRM elements by their short code, such as `C_12` or `T80_6`. */
  elements: Labels
  /** The words of the directories that custom fields draw from. */
  directories: ReadonlyMap<string, Labels>
  /** The present user, for whom directories are kept. */
  userId: number | null
  /** The IANA zone the present user chose in the portal; null = the browser's. */
  zone: string | null
  /** What could not be read. */
  unread: readonly RelationPart[]
}
