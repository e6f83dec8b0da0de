import type { BatchCommand } from '../../rest/callBatch'

/**
 * The command for the entries of a directory, in the administrator's order.
 *
 * @param directory such as `STATUS` or `DEAL_STAGE_3`
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html
 */
export function statusList(directory: string): BatchCommand {
  return {
    method: 'crm.status.list',
    params: { filter: { ENTITY_ID: directory }, order: { SORT: 'ASC' } },
  }
}
