import { idsOf, type CrmElement } from '../../portal/options/CrmElement'
import type { BatchCommand } from '../../rest/callBatch'
import { rowFields } from '../fetch/readLeadRow'
import { elementTypes } from '../model/elementTypes'

/** As many clients of a call are looked at; the portal names one, or its contact and company. */
const mostClients = 10

/** {@link rowFields} as `crm.item.list` names them. */
const itemSelect = [
  'id',
  'title',
  'name',
  'secondName',
  'lastName',
  'companyTitle',
  'stageId',
  'stageSemanticId',
  'opportunity',
  'currencyId',
  'assignedById',
  'createdTime',
]

/** A list of leads in a batch, and whether another one of the batch has the same leads where this one is refused. */
export type LeadsCommand = BatchCommand & { isOptional: boolean }

/** The commands that list leads by their ids and by their clients; none for neither. */
export function leadsCommands(
  ids: readonly number[],
  clients: readonly CrmElement[],
): Record<string, LeadsCommand> {
  const commands: Record<string, LeadsCommand> = {}
  // A list by no ids would return every lead.
  if (ids.length > 0) commands['leads'] = leadList({ '@ID': ids })
  for (const id of idsOf(clients, 'contact').slice(0, mostClients)) {
    commands[`contact${id}`] = leadList({ CONTACT_ID: id })
    // Only this method finds the leads whose further contact it is; older portals refuse its filter.
    commands[`bound${id}`] = { ...boundLeads(id), isOptional: true }
  }
  for (const id of idsOf(clients, 'company').slice(0, mostClients)) {
    commands[`company${id}`] = leadList({ COMPANY_ID: id })
  }
  return commands
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html */
function leadList(filter: Record<string, unknown>): LeadsCommand {
  const params = { filter, select: rowFields, order: { ID: 'DESC' }, start: -1 }
  return { method: 'crm.lead.list', params, isOptional: false }
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html */
function boundLeads(contactId: number): BatchCommand {
  return {
    method: 'crm.item.list',
    params: {
      entityTypeId: elementTypes.lead,
      filter: { contactIds: [contactId] },
      select: itemSelect,
      order: { id: 'DESC' },
      start: -1,
    },
  }
}

/** The commands that ask to which lead and client deals belong. */
export function dealOwnerCommands(ids: readonly number[]): Record<string, BatchCommand> {
  return Object.fromEntries(
    ids
      .slice(0, mostClients)
      .map((id) => [
        `deal${id}`,
        { method: 'crm.item.get', params: { entityTypeId: elementTypes.deal, id } },
      ]),
  )
}
