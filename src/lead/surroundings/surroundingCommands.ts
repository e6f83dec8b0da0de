import type { BatchCommand } from '../../rest/callBatch'
import { valueOf } from '../../rest/Read'
import { elementTypes } from '../model/elementTypes'
import type { Lead } from '../model/Lead'

const activityFields = [
  'ID',
  'TYPE_ID',
  'PROVIDER_ID',
  'SUBJECT',
  'DESCRIPTION',
  'DIRECTION',
  'START_TIME',
  'DEADLINE',
  'LAST_UPDATED',
  'RESPONSIBLE_ID',
  'ASSOCIATED_ENTITY_ID',
  'OWNER_TYPE_ID',
  'OWNER_ID',
  'COMPLETED',
  'SETTINGS',
]

/** How many planned activities and comments are shown at first, with the names of their people. */
export const firstRows = 3

/** The commands that ask for the names of people by a row of an answer before it. */
export const nameCommands = ['doer0', 'doer1', 'doer2', 'author0', 'author1', 'author2'] as const

/** The commands that ask for a lead's surroundings. */
export type SurroundingCommand =
  'steps' | 'planned' | 'past' | 'comments' | (typeof nameCommands)[number]

/** The lead with its client. */
export function boundOf({ id, contactId, companyId }: LeadIds): Bound {
  return { id, contactId: valueOf(contactId), companyId: valueOf(companyId) }
}

/** The ids of a lead and of its client. */
type LeadIds = Pick<Lead, 'id' | 'contactId' | 'companyId'>

/** The lead and the client that its activities may belong to. */
type Bound = { id: number; contactId: number | null; companyId: number | null }

/** Builds the commands for one lead, for one batch. */
export function surroundingCommands(bound: Bound): Record<string, BatchCommand> {
  const { id } = bound
  const ofLead = { id, contactId: null, companyId: null }
  return {
    // The latest page of it, should there be several.
    steps: {
      method: 'crm.stagehistory.list',
      params: { entityTypeId: elementTypes.lead, filter: { OWNER_ID: id }, order: { ID: 'DESC' } },
    },
    // By binding: a call that is planned with the client's contact may belong to the contact first.
    planned: activities({
      filter: { BINDINGS: bindingsOf(ofLead), COMPLETED: 'N' },
      order: { DEADLINE: 'ASC' },
    }),
    // A call to the client's contact is often bound to the contact alone. Also what is not completed: a missed call
    // and an unanswered e-mail wait for somebody to deal with them.
    past: activities({
      filter: { BINDINGS: bindingsOf(bound) },
      order: { START_TIME: 'DESC' },
    }),
    comments: commentsCommand(id),
    ...names(),
  }
}

/**
 * Builds the command for a page of a lead's comments.
 *
 * @param start how many comments to leave out
 */
export function commentsCommand(leadId: number, start = 0): BatchCommand {
  return {
    method: 'crm.timeline.comment.list',
    params: {
      filter: { ENTITY_TYPE: 'lead', ENTITY_ID: leadId },
      select: ['ID', 'CREATED', 'AUTHOR_ID', 'COMMENT'],
      // In capitals, or the portal sorts the other way.
      order: { ID: 'DESC' },
      start,
    },
  }
}

/** Builds the command for the activities of a lead that were added last and are not completed. */
export function latestActivitiesCommand(leadId: number): BatchCommand {
  const bindings = bindingsOf({ id: leadId, contactId: null, companyId: null })
  return activities({ filter: { BINDINGS: bindings, COMPLETED: 'N' }, order: { ID: 'DESC' } })
}

/**
 * The people of the first rows, who may be others than those of the lead. A row that is missing makes its command
 * fail, or find nobody: the number -1, which nobody has, keeps the filter from being empty, with which the portal
 * would list everybody.
 */
function names(): Record<string, BatchCommand> {
  return Object.fromEntries(
    Array.from({ length: firstRows }, (_, row) => [
      [`doer${row}`, personOf(`$result[planned][${row}][RESPONSIBLE_ID]`)] as const,
      [`author${row}`, personOf(`$result[comments][${row}][AUTHOR_ID]`)] as const,
    ]).flat(),
  )
}

/** By index, as a list of records has to be written in a form; the portal joins them by "or". */
function bindingsOf({ id, contactId, companyId }: Bound): Record<string, object> {
  const owners: [number, number | null][] = [
    [elementTypes.lead, id],
    [elementTypes.contact, contactId],
    [elementTypes.company, companyId],
  ]
  const bindings = owners.flatMap(([type, owner]) =>
    owner === null ? [] : [{ OWNER_TYPE_ID: type, OWNER_ID: owner }],
  )
  return Object.fromEntries(bindings.entries())
}

function activities(params: { filter: object; order: object }): BatchCommand {
  return {
    method: 'crm.activity.list',
    params: { ...params, select: activityFields, start: -1 },
  }
}

function personOf(reference: string): BatchCommand {
  return { method: 'user.get', params: { FILTER: { '@ID': [-1, reference] } } }
}
