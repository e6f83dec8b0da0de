import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { callBatch, type BatchAnswer, type BatchCommand } from '../../rest/callBatch'
import type { Lead } from '../model/Lead'
import { leadFilters, type LeadFilter } from './leadFilter'
import { readLead } from '../fetch/readLead'
import { valueOf } from '../../rest/Read'
import { readId } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'

/** The page size of `crm.lead.list`. */
const pageSize = 50

/** Only the fields that a row of the list shows. */
const select = [
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

/**
 * The query for a list of leads, newest first, paged by id: paging by `start` gets slower with each page, and
 * pages shift when a lead is added.
 *
 * @see https://apidocs.bitrix24.com/settings/how-to-call-rest-api/list-methods-pecularities.html
 */
export function leadListQuery(filter: LeadFilter) {
  return infiniteQueryOptions({
    queryKey: ['leads', filter],
    queryFn: ({ pageParam }) => fetchPage(filter, pageParam),
    initialPageParam: 0,
    getNextPageParam: (page: Lead[]) =>
      page.length < pageSize ? undefined : (page.at(-1)?.id ?? undefined),
    placeholderData: keepPreviousData,
  })
}

/** @param before only leads with a smaller id; 0 for the first page */
async function fetchPage(filter: LeadFilter, before: number): Promise<Lead[]> {
  const filters = leadFilters(filter)
  const commands: Record<string, BatchCommand> = {}
  for (const [index, conditions] of filters.entries()) {
    const only = before > 0 ? { ...conditions, '<ID': before } : conditions
    const params = { filter: only, order: { ID: 'DESC' }, select, start: -1 }
    commands[`filter${index}`] = { method: 'crm.lead.list', params }
  }
  const answerOf = await callBatch(commands)
  const answers = Object.keys(commands).map((key) => answerOf(key))
  const [first] = answers
  // Fails only when every filter failed: a portal may not allow one of the fields.
  if (first && !first.ok && answers.every(({ ok }) => !ok)) throw first.failure
  const leads = new Map(answers.flatMap(readRows).map((lead) => [lead.id, lead]))
  return [...leads.values()].toSorted((one, other) => other.id - one.id).slice(0, pageSize)
}

function readRows(answer: BatchAnswer): Lead[] {
  if (!answer.ok) return []
  return itemsOf(answer.result).flatMap((row) => {
    const id = valueOf(readId(fieldsOf(row).get('ID')))
    return (id === null ? null : readLead(id, row)) ?? []
  })
}
