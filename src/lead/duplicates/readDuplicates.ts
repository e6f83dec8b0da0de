import type { BatchAnswer } from '../../rest/callBatch'
import { valueOf } from '../../rest/Read'
import { readId } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'
import type { Duplicates } from '../model/Duplicates'
import type { Lead } from '../model/Lead'

/** With so many records for one value the portal stops looking. */
const portalLimit = 20

/**
 * Reads the records in answers of `crm.duplicate.findbycomm`, without the lead and the client it belongs to.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html
 */
export function readDuplicates(
  { id, contactId, companyId }: Pick<Lead, 'id' | 'contactId' | 'companyId'>,
  answers: readonly BatchAnswer[],
): Duplicates {
  const idsOf = (type: string): number[][] =>
    answers.map((answer) =>
      itemsOf(fieldsOf(answer.ok ? answer.result : undefined).get(type)).flatMap(
        (one) => valueOf(readId(one)) ?? [],
      ),
    )
  const all = { leads: idsOf('LEAD'), contacts: idsOf('CONTACT'), companies: idsOf('COMPANY') }
  return {
    leads: others(all.leads, id),
    contacts: others(all.contacts, valueOf(contactId)),
    companies: others(all.companies, valueOf(companyId)),
    isCapped: Object.values(all)
      .flat()
      .some((ids) => ids.length >= portalLimit),
    isUnread: answers.some(({ ok }) => !ok),
  }
}

function others(lists: readonly number[][], own: number | null): number[] {
  return [...new Set(lists.flat())].filter((id) => id !== own)
}
