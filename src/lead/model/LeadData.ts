import type { ReadCustomField } from './CustomValue'
import type { Directories } from './Directories'
import type { Relations } from './Relations'

/** What is known of a lead beyond its own fields; each part is undefined while it is on its way. */
export type LeadData = {
  directories: Directories | undefined
  relations: Relations | undefined
  /** The lead's custom fields, read by their types as far as these are known. */
  custom: readonly ReadCustomField[]
  /** Whether the relations are still on their way. */
  isPending: boolean
  /** Whether the people and the client could not be asked for at all. */
  areRelationsUnread: boolean
}

/** All of it is still on its way. */
export const noLeadData: LeadData = {
  directories: undefined,
  relations: undefined,
  custom: [],
  isPending: true,
  areRelationsUnread: false,
}
