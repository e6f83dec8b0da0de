/** Records that have a phone or an e-mail of the lead, by their type. */
export type Duplicates = {
  leads: readonly number[]
  contacts: readonly number[]
  companies: readonly number[]
  /** The portal stops looking after twenty records for a value: there may be more. */
  isCapped: boolean
  /** Whether some of them could not be looked for. */
  isUnread: boolean
}
