import type { BatchAnswer, BatchCommand } from '../../rest/callBatch'
import { itemsOf } from '../../rest/wire'
import { pageSize } from '../../rest/pageSize'
import { readLeadRow, rowFields } from '../fetch/readLeadRow'
import type { Lead } from '../model/Lead'
import { anyStage, type ListView } from './ListView'

/** The keys and values of the portal's filter. */
export type Conditions = Readonly<
  Record<string, string | number | readonly number[] | readonly string[]>
>

/** Only the fields that a row of the list shows, or is searched or ordered by. */
const select = [
  ...rowFields,
  'COMPANY_ID',
  'CONTACT_ID',
  'MOVED_TIME',
  'LAST_ACTIVITY_TIME',
  'PHONE',
  'EMAIL',
]

/** The conditions for the stage and the person of a list. */
export function conditionsOf(stage: ListView['stage'], person: number | null): Conditions {
  return {
    ...(stage === null && { STATUS_SEMANTIC_ID: 'P' }),
    ...(stage !== null && stage !== anyStage && { STATUS_ID: stage }),
    ...(person !== null && { ASSIGNED_BY_ID: person }),
  }
}

/**
 * A command for one page of leads.
 *
 * @param start -1 for a page that is not counted; else the number of leads before it
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
 */
export function leadRows(
  filter: Conditions,
  order: Readonly<Record<string, 'ASC' | 'DESC'>> = { ID: 'DESC' },
  start = -1,
): BatchCommand {
  return { method: 'crm.lead.list', params: { filter, order, select, start } }
}

/** Reads the leads in an answer to {@link leadRows}; none when the command failed. */
export function readLeadRows(answer: BatchAnswer): Lead[] {
  if (!answer.ok) return []
  return itemsOf(answer.result).flatMap(readLeadRow)
}

/** Splits ids into lists no longer than a page, each for a filter of one command. */
export function pagesOf(ids: readonly number[]): number[][] {
  const pages: number[][] = []
  for (let from = 0; from < ids.length; from += pageSize)
    pages.push(ids.slice(from, from + pageSize))
  return pages
}
