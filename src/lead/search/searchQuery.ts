import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { callBatch, type BatchAnswer, type BatchCommand } from '../../rest/callBatch'
import { throwIfAllFailed } from '../../rest/throwIfAllFailed'
import { valueOf } from '../../rest/Read'
import { readId } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'
import { pageSize } from '../../rest/pageSize'
import { duplicateCommands } from '../duplicates/duplicateCommands'
import { readDuplicates } from '../duplicates/readDuplicates'
import { readLeadRows, type Conditions } from '../list/leadRows'
import { uniqueLeads } from '../list/uniqueLeads'
import type { DuplicateRef } from '../model/Duplicates'
import type { Lead } from '../model/Lead'
import { leadListKey } from '../model/leadListKey'
import { matchedContact } from './matchedContact'
import type { Search } from './readSearch'
import { endingCommands, fieldCommands, foundCommands, searchedValues } from './searchCommands'

/** A lead that was found, and by whose phone, e-mail or fields. */
export type Hit = { lead: Lead; via: 'lead' | 'contact' | 'company' }

/** One page of what was found. */
export type SearchPage = {
  hits: readonly Hit[]
  /** The id before which the next page begins; undefined after the last one. */
  next: number | undefined
  /** Whether a part of the search was refused or failed. */
  isPartial: boolean
  /** Whether the portal cannot look for a part of a number. */
  hasNoEndings: boolean
}

/** The query for a search: at most two requests for the first page, one for each page after it. */
export function searchQuery(
  search: Search,
  conditions: Conditions,
  callingCodes: readonly string[],
) {
  return infiniteQueryOptions({
    // The codes follow the leads in the list: the same search is not repeated because of them.
    queryKey: [...leadListKey, 'search', search, conditions],
    queryFn: ({ pageParam }) =>
      pageParam === 0
        ? fetchFirst(search, conditions, callingCodes)
        : fetchFurther(search, conditions, pageParam),
    initialPageParam: 0,
    getNextPageParam: (page: SearchPage) => page.next,
    placeholderData: keepPreviousData,
  })
}

async function fetchFirst(
  search: Search,
  conditions: Conditions,
  callingCodes: readonly string[],
): Promise<SearchPage> {
  const same = duplicateCommands(searchedValues(search, callingCodes))
  const fields = fieldCommands(search, conditions, 0)
  const commands = { ...same, ...endingCommands(search), ...fields }
  const answerOf = await callBatch(commands)
  const answers = Object.keys(commands)
    .filter((key) => key !== 'ending')
    .map((key) => answerOf(key))
  throwIfAllFailed(answers)
  const { records } = readDuplicates(
    null,
    Object.keys(same).map((key) => answerOf(key)),
  )
  const idsOf = (kind: DuplicateRef['kind']): number[] =>
    records.filter((record) => record.kind === kind).map(({ id }) => id)
  const ending = 'ending' in commands ? answerOf('ending') : undefined
  const byContact = await fetchFound(
    search,
    foundCommands(
      {
        lead: idsOf('lead'),
        ending: ending ? readItemIds(ending) : [],
        contact: idsOf('contact'),
        company: idsOf('company'),
      },
      conditions,
    ),
  )
  const page = byFields(Object.keys(fields).map((key) => answerOf(key)))
  return {
    hits: uniqueLeads([...byContact.hits, ...page.hits]),
    next: page.next,
    isPartial: byContact.isPartial || answers.some(({ ok }) => !ok),
    hasNoEndings: ending?.ok === false,
  }
}

async function fetchFurther(
  search: Search,
  conditions: Conditions,
  before: number,
): Promise<SearchPage> {
  const commands = fieldCommands(search, conditions, before)
  const answerOf = await callBatch(commands)
  const answers = Object.keys(commands).map((key) => answerOf(key))
  throwIfAllFailed(answers)
  const isPartial = answers.some(({ ok }) => !ok)
  return { ...byFields(answers), isPartial, hasNoEndings: false }
}

async function fetchFound(
  search: Search,
  commands: Record<string, BatchCommand>,
): Promise<{ hits: Hit[]; isPartial: boolean }> {
  const keys = Object.keys(commands)
  if (keys.length === 0) return { hits: [], isPartial: false }
  const answerOf = await callBatch(commands)
  const rowsOf = (key: string): Lead[] => (key in commands ? readLeadRows(answerOf(key)) : [])
  const hits: Hit[] = [
    ...rowsOf('lead').map((lead): Hit => ({ lead, via: 'lead' })),
    // The portal may not know the filter: only what has the digits counts.
    ...rowsOf('ending')
      .filter((lead) => matchedContact(lead, search) !== null)
      .map((lead): Hit => ({ lead, via: 'lead' })),
    ...rowsOf('contact').map((lead): Hit => ({ lead, via: 'contact' })),
    ...rowsOf('company').map((lead): Hit => ({ lead, via: 'company' })),
  ]
  return { hits, isPartial: keys.some((key) => !answerOf(key).ok) }
}

function byFields(answers: readonly BatchAnswer[]): { hits: Hit[]; next: number | undefined } {
  const leads = new Map(answers.flatMap(readLeadRows).map((lead) => [lead.id, lead]))
  const page = [...leads.values()].toSorted((one, other) => other.id - one.id).slice(0, pageSize)
  return {
    hits: page.map((lead) => ({ lead, via: 'lead' })),
    next: page.length < pageSize ? undefined : page.at(-1)?.id,
  }
}

/** The ids in the result of `crm.item.list`. */
function readItemIds(answer: BatchAnswer): number[] {
  if (!answer.ok) return []
  const items = itemsOf(fieldsOf(answer.result).get('items'))
  return items.flatMap((item) => valueOf(readId(fieldsOf(item).get('id'))) ?? [])
}
