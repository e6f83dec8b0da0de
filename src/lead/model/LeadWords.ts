import type { ReadCustomField } from '../custom/aboutGroups'
import type { Directories } from './Directories'
import type { Relations } from './Relations'

/** What turns the codes of a lead into words; each is undefined while it is on its way. */
export type LeadWords = {
  directories: Directories | undefined
  relations: Relations | undefined
  /** The lead's custom fields, read by their types as far as these are known. */
  custom: readonly ReadCustomField[]
  /** Whether the relations are still on their way. */
  isPending: boolean
  /** Whether the people and the client could not be asked for at all. */
  areRelationsUnread: boolean
}

/** All words of a lead are still on their way. */
export const noWords: LeadWords = {
  directories: undefined,
  relations: undefined,
  custom: [],
  isPending: true,
  areRelationsUnread: false,
}
