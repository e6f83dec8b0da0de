import type { Answers, BatchAnswer } from '../../rest/callBatch'
import { textOf, valueOf } from '../../rest/Read'
import { readDateTime, readDecimal, readFlag, readId, readText } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'
import { pageSize } from '../../rest/pageSize'
import { readStages } from '../directories/readStages'
import type { Deal, DealGroup, Deals } from '../model/Deals'
import type { Stage } from '../model/Directories'
import { readStageMeaning } from '../model/StageMeaning'
import { dealLists, dealsKey, stagesKey, type DealList } from './dealCommands'

/**
 * Reads the deals around a lead. Those that the user may not see are neither listed nor counted by the portal, and
 * whoever may see none gets an empty list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
 */
export function readDeals(leadId: number, answerOf: Answers): Deals {
  const answer = (list: DealList) => answerOf(dealsKey(list))
  const contact =
    answer('ofContact')?.ok === false ? answer('ofPrimaryContact') : answer('ofContact')
  const ofLead = readGroup(answer('ofLead'))
  const ofClient = joined([readGroup(contact), readGroup(answer('ofCompany'))], (deal) => {
    return deal.leadId === leadId || ofLead.deals.some(({ id }) => id === deal.id)
  })
  const stages = [undefined, ...dealLists].flatMap((list): [string, Stage][] => {
    const directory = answerOf(stagesKey(list))
    const read = directory?.ok ? readStages(directory.result) : []
    return read.map((stage) => [stage.code, stage])
  })
  return {
    ofLead,
    ofClient,
    stages: new Map(stages),
    isUnread: [answer('ofLead'), contact, answer('ofCompany')].some(couldNotRead),
  }
}

/** Whether deals could not be read that the user may read; guests of the portal may read none. */
function couldNotRead(answer: BatchAnswer | undefined): boolean {
  if (answer === undefined || answer.ok) return false
  const { kind, code } = answer.failure
  return kind !== 'accessDenied' && code !== 'allowed_only_intranet_user'
}

function readGroup(answer: BatchAnswer | undefined): DealGroup {
  const items = itemsOf(fieldsOf(answer?.ok ? answer.result : undefined).get('items'))
  const deals = items.flatMap(readDeal)
  const counted = answer?.ok ? answer.total : undefined
  // Without a count, a full page may be followed by another.
  const isCapped = counted === undefined ? items.length >= pageSize : counted > items.length
  return { deals, isCapped, total: isCapped ? (counted ?? deals.length) : deals.length }
}

/** Two lists as one, each deal once, without those that stand elsewhere. */
function joined(groups: readonly DealGroup[], isElsewhere: (deal: Deal) => boolean): DealGroup {
  const all = groups.flatMap(({ deals }) => deals).filter((deal) => !isElsewhere(deal))
  const deals = [...new Map(all.map((deal) => [deal.id, deal])).values()]
  const isCapped = groups.some((group) => group.isCapped)
  const largest = Math.max(...groups.map(({ total }) => total))
  return {
    deals: deals.toSorted((one, other) => other.id - one.id),
    isCapped,
    total: isCapped ? Math.max(largest, deals.length) : deals.length,
  }
}

function readDeal(wire: unknown): Deal[] {
  const fields = fieldsOf(wire)
  const id = valueOf(readId(fields.get('id')))
  // Templates of recurring deals are no deals.
  if (id === null || valueOf(readFlag(fields.get('isRecurring'))) === true) return []
  return [
    {
      id,
      title: textOf(readText(fields.get('title'))),
      stageId: textOf(readText(fields.get('stageId'))),
      meaning: valueOf(readStageMeaning(fields.get('stageSemanticId'))),
      amount: valueOf(readDecimal(fields.get('opportunity'))),
      currency: textOf(readText(fields.get('currencyId'))),
      createdAt: valueOf(readDateTime(fields.get('createdTime'))),
      leadId: valueOf(readId(fields.get('leadId'))),
    },
  ]
}
