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
  const found = [
    { kind: 'lead', lists: idsOf('LEAD'), own: id },
    { kind: 'contact', lists: idsOf('CONTACT'), own: valueOf(contactId) },
    { kind: 'company', lists: idsOf('COMPANY'), own: valueOf(companyId) },
  ] as const
  return {
    records: found.flatMap(({ kind, lists, own }) =>
      [...new Set(lists.flat())]
        .filter((one) => one !== own)
        .toSorted((one, other) => other - one)
        .map((one) => ({ kind, id: one })),
    ),
    isCapped: found.some(({ lists }) => lists.some((ids) => ids.length >= portalLimit)),
    isUnread: answers.some(({ ok }) => !ok),
  }
}
