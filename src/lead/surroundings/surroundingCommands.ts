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
  'RESPONSIBLE_ID',
  'ASSOCIATED_ENTITY_ID',
]

/** The commands that ask for a lead's surroundings. */
export type SurroundingCommand = 'steps' | 'planned' | 'past' | 'comments'

/** The lead with its client. */
export function boundOf({ id, contactId, companyId }: LeadIds): Bound {
  return { id, contactId: valueOf(contactId), companyId: valueOf(companyId) }
}

/** The ids of a lead and of its client. */
type LeadIds = Pick<Lead, 'id' | 'contactId' | 'companyId'>

/** The lead and the client that its activities may belong to. */
type Bound = { id: number; contactId: number | null; companyId: number | null }

/** Builds the commands for one lead, for one batch. */
export function surroundingCommands(bound: Bound): Record<SurroundingCommand, BatchCommand> {
  const { id } = bound
  return {
    // The latest page of it, should there be several.
    steps: {
      method: 'crm.stagehistory.list',
      params: { entityTypeId: elementTypes.lead, filter: { OWNER_ID: id }, order: { ID: 'DESC' } },
    },
    planned: activities({
      filter: { OWNER_TYPE_ID: elementTypes.lead, OWNER_ID: id, COMPLETED: 'N' },
      order: { DEADLINE: 'ASC' },
    }),
    // A call to the client's contact is often bound to the contact alone.
    past: activities({
      filter: { BINDINGS: bindingsOf(bound), COMPLETED: 'Y' },
      order: { START_TIME: 'DESC' },
    }),
    comments: {
      method: 'crm.timeline.comment.list',
      params: {
        filter: { ENTITY_TYPE: 'lead', ENTITY_ID: id },
        select: ['ID', 'CREATED', 'AUTHOR_ID', 'COMMENT'],
        // In capitals, or the portal sorts the other way.
        order: { ID: 'DESC' },
      },
    },
  }
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
