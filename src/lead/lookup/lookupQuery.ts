import { queryOptions } from '@tanstack/react-query'
import { idsOf, type CrmElement } from '../../portal/options/CrmElement'
import { callBatch } from '../../rest/callBatch'
import { staleAfter } from '../../rest/queryClient'
import { throwIfAllFailed } from '../../rest/throwIfAllFailed'
import { duplicateCommands } from '../duplicates/duplicateCommands'
import { readDuplicates } from '../duplicates/readDuplicates'
import { callerSpellings } from './callerSpellings'
import type { FoundLeads, LookupSubject } from './FoundLeads'
import { dealOwnerCommands, leadsCommands } from './lookupCommands'
import { readDealOwners, readLeads } from './readLookup'

/**
 * The query for the leads of a call or chat that names none: those of the deal or client that the portal names, else
 * those with the number or of the clients with it. One request where the client has leads, four at most.
 *
 * @param locale BCP 47: a national number may be of its country
 * @throws {RestError} when nothing of a step could be read
 */
export function lookupQuery(subject: LookupSubject, locale: string) {
  return queryOptions({
    queryKey: ['lookup', subject],
    queryFn: () => lookUp(subject, locale),
    // Somebody may add the lead while the window is open.
    staleTime: staleAfter(0),
  })
}

async function lookUp(
  { elements, phone, line }: LookupSubject,
  locale: string,
): Promise<FoundLeads> {
  const known = [...elements, ...(await askDealOwners(idsOf(elements, 'deal')))]
  const byElements = await listLeads('elements', known)
  if (byElements.leads.length > 0 || phone === null) return byElements
  const byPhone = await listLeads(
    'phone',
    await findByPhone(await callerSpellings(phone, line, locale)),
  )
  const isKnown = byPhone.clients.length > 0 || byPhone.leads.length > 0 || byPhone.hidden > 0
  return isKnown || byElements.clients.length === 0 ? byPhone : byElements
}

async function askDealOwners(ids: readonly number[]): Promise<CrmElement[]> {
  const commands = dealOwnerCommands(ids)
  if (ids.length === 0) return []
  const answerOf = await callBatch(commands)
  const answers = Object.keys(commands).map((key) => answerOf(key))
  throwIfAllFailed(answers)
  return answers.flatMap((answer) => (answer.ok ? readDealOwners(answer.result) : []))
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html */
async function findByPhone(phones: readonly string[]): Promise<CrmElement[]> {
  const commands = duplicateCommands({ phones: [...phones], emails: [] })
  const answerOf = await callBatch(commands)
  const answers = Object.keys(commands).map((key) => answerOf(key))
  // A person may have the right to see only one of the three kinds of record.
  throwIfAllFailed(answers)
  const { records } = readDuplicates(null, answers)
  return records.map(({ kind, id }) => ({ type: kind, id }))
}

async function listLeads(
  by: FoundLeads['by'],
  elements: readonly CrmElement[],
): Promise<FoundLeads> {
  const ids = idsOf(elements, 'lead')
  const clients = elements.filter(({ type }) => type !== 'lead')
  const commands = leadsCommands(ids, clients)
  const keys = Object.keys(commands)
  if (keys.length === 0) return { by, leads: [], clients, hidden: 0, isPartial: false }
  const answerOf = await callBatch(commands)
  const answers = keys.map((key) => answerOf(key))
  throwIfAllFailed(answers)
  const leads = readLeads(answers.flatMap((one) => (one.ok ? [one.result] : [])))
  return {
    by,
    leads,
    clients,
    hidden: ids.filter((id) => leads.every((lead) => lead.id !== id)).length,
    isPartial: keys.some((key) => !commands[key]?.isOptional && !answerOf(key).ok),
  }
}
