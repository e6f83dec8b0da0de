import type { Labels } from './Directories'
import type { Multifield } from './Lead'

/** A user of the portal. */
export type Person = {
  id: number
  /** Null when the user has no name. */
  name: string | null
  position: string | null
  /** An address on the portal or its own file hosts; null for any other. */
  photo: string | null
  isDismissed: boolean
}

/** The company or a contact of a lead. */
export type Client = {
  kind: 'company' | 'contact'
  id: number
  /** Null when the record was deleted or may not be read. */
  name: string | null
  position: string | null
  phones: Multifield[]
  emails: Multifield[]
  messengers: Multifield[]
  sites: Multifield[]
  /** Why only the id is known; null when the record was read. */
  missing: 'denied' | 'gone' | 'failed' | null
}

/** The parts of the relations that can fail each for itself. */
export type RelationPart = 'people' | 'client' | 'contacts' | 'elements' | 'directories'

/** The people and records that a lead refers to. */
export type Relations = {
  people: ReadonlyMap<number, Person>
  company: Client | null
  contacts: readonly Client[]
  /** Titles of CRM elements by their short code, such as `C_12` or `T80_6`. */
  elements: Labels
  /** The labels of the directories that custom fields use, by directory. */
  directories: ReadonlyMap<string, Labels>
  /** The id of the present user, for whom directories are stored; null when it is unknown. */
  userId: number | null
  /** The IANA zone in the present user's profile; null for the browser's. */
  zone: string | null
  /** The parts that could not be read. */
  unread: readonly RelationPart[]
}
