import type { BatchCommand } from '../../rest/callBatch'
import { valueOf } from '../../rest/Read'
import { elementTypes } from '../model/elementTypes'
import { statusList } from '../directories/statusList'
import type { Lead } from '../model/Lead'

/** The lists of deals. Old portals refuse `contactIds`: the primary contact's list takes its place there. */
export const dealLists = ['ofLead', 'ofContact', 'ofPrimaryContact', 'ofCompany'] as const
export type DealList = (typeof dealLists)[number]

const dealFields = [
  'id',
  'title',
  'stageId',
  'stageSemanticId',
  'categoryId',
  'opportunity',
  'currencyId',
  'createdTime',
  'leadId',
  'isRecurring',
]

/** Builds the commands for the deals made from a lead and those of its client, with the stages of the newest ones. */
export function dealCommands({
  id,
  contactId,
  companyId,
}: Pick<Lead, 'id' | 'contactId' | 'companyId'>): Record<string, BatchCommand> {
  const contact = valueOf(contactId)
  const company = valueOf(companyId)
  const filters: Partial<Record<DealList, object>> = {
    ofLead: { leadId: id },
    ...(contact !== null && { ofContact: { contactIds: [contact] } }),
    ...(contact !== null && { ofPrimaryContact: { contactId: contact } }),
    ...(company !== null && { ofCompany: { companyId: company } }),
  }
  const commands: Record<string, BatchCommand> = { [stagesKey()]: statusList('DEAL_STAGE') }
  for (const list of dealLists) {
    const filter = filters[list]
    if (!filter) continue
    commands[dealsKey(list)] = {
      method: 'crm.item.list',
      // Counted, because `start: -1` leaves the total out.
      params: {
        entityTypeId: elementTypes.deal,
        select: dealFields,
        filter,
        order: { id: 'DESC' },
        start: 0,
      },
    }
    // The pipeline of the newest deal. No such directory exists without a deal, nor for the first pipeline.
    const pipeline = `$result[${dealsKey(list)}][items][0][categoryId]`
    commands[stagesKey(list)] = statusList(`DEAL_STAGE_${pipeline}`)
  }
  return commands
}

/** The key of the command that requests a list of deals. */
export function dealsKey(list: DealList): string {
  return `deals_${list}`
}

/** The key of the command that requests the stages of its newest deal; without a list, of the first pipeline. */
export function stagesKey(list?: DealList): string {
  return `dealStages_${list ?? 'first'}`
}
