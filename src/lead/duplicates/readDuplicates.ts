import type { BatchAnswer } from '../../rest/callBatch'
import { valueOf } from '../../rest/Read'
import { readId } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'
import type { Duplicates } from '../model/Duplicates'
import type { Lead } from '../model/Lead'

/** With so many records for one value the portal stops looking. */
const portalLimit = 20

/**
 * Reads the records in answers of `crm.duplicate.findbycomm`.
 *
 * @param own the lead that is compared: it and its client are left out; null where there is none
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html
 */
export function readDuplicates(
  own: Pick<Lead, 'id' | 'contactId' | 'companyId'> | null,
  answers: readonly BatchAnswer[],
): Duplicates {
  const idsOf = (type: string): number[][] =>
    answers.map((answer) =>
      itemsOf(fieldsOf(answer.ok ? answer.result : undefined).get(type)).flatMap(
        (one) => valueOf(readId(one)) ?? [],
      ),
    )
  const found = [
    { kind: 'lead', lists: idsOf('LEAD'), self: own?.id },
    { kind: 'contact', lists: idsOf('CONTACT'), self: valueOf(own?.contactId ?? null) },
    { kind: 'company', lists: idsOf('COMPANY'), self: valueOf(own?.companyId ?? null) },
  ] as const
  return {
    records: found.flatMap(({ kind, lists, self }) =>
      [...new Set(lists.flat())]
        .filter((one) => one !== self)
        .toSorted((one, other) => other - one)
        .map((one) => ({ kind, id: one })),
    ),
    isCapped: found.some(({ lists }) => lists.some((ids) => ids.length >= portalLimit)),
    isUnread: answers.some(({ ok }) => !ok),
  }
}
