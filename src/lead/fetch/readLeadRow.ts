import { valueOf } from '../../rest/Read'
import { readId } from '../../rest/readers'
import { fieldsOf } from '../../rest/wire'
import type { Lead } from '../model/Lead'
import { readLead } from './readLead'

/** The fields that a row of a list shows. */
export const rowFields = [
  'ID',
  'TITLE',
  'NAME',
  'SECOND_NAME',
  'LAST_NAME',
  'COMPANY_TITLE',
  'STATUS_ID',
  'STATUS_SEMANTIC_ID',
  'OPPORTUNITY',
  'CURRENCY_ID',
  'ASSIGNED_BY_ID',
  'DATE_CREATE',
]

/** Reads a lead in the result of `crm.lead.list`, with the fields that were asked for; none where it has no id. */
export function readLeadRow(row: unknown): Lead[] {
  const id = valueOf(readId(fieldsOf(row).get('ID')))
  const lead = id === null ? null : readLead(id, row)
  return lead ? [lead] : []
}
