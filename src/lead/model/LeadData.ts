import type { ReadCustomField } from './CustomValue'
import type { Directories } from './Directories'
import type { Relations } from './Relations'

/** The data of a lead beyond its own fields; each part is undefined while it loads. */
export type LeadData = {
  directories: Directories | undefined
  relations: Relations | undefined
  /** The lead's custom fields; read by their shape until the descriptions with their types are loaded. */
  custom: readonly ReadCustomField[]
  /** Whether the relations are loading. */
  isPending: boolean
  /** Whether the request for the relations failed as a whole. */
  areRelationsUnread: boolean
}

/** The data while everything loads. */
export const noLeadData: LeadData = {
  directories: undefined,
  relations: undefined,
  custom: [],
  isPending: true,
  areRelationsUnread: false,
}
