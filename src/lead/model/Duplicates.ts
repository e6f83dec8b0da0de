import type { Moment } from '../../rest/Read'
import type { Person } from './Relations'

/** A record that has a phone or an e-mail of the lead. */
export type DuplicateRef = { kind: 'lead' | 'contact' | 'company'; id: number }

/** The records that have a phone or an e-mail of the lead. */
export type Duplicates = {
  /** Leads, contacts, companies; of each the newest first. */
  records: readonly DuplicateRef[]
  /** The portal stops looking after twenty records for a value: there may be more. */
  isCapped: boolean
  /** Whether some of them could not be looked for. */
  isUnread: boolean
}

/** Who or what a duplicate is. */
export type DuplicateFace = DuplicateRef & {
  /** Null when the record has none, or could not be read. */
  name: string | null
  /** Of a lead, as the fields after this. */
  stageId: string | null
  isLost: boolean
  /** Why it was lost, in the words of whoever closed it. */
  lossReason: string | null
  responsibleId: number | null
  changedAt: Moment | null
}

/** Duplicates with their faces. */
export type DuplicateFaces = {
  faces: readonly DuplicateFace[]
  /** How many of them the portal did not show to the present user. */
  hidden: number
  /** People responsible for the first of the leads. */
  people: ReadonlyMap<number, Person>
}
