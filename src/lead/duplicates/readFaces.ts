import { formatName } from '../../format/person/name'
import type { BatchAnswer } from '../../rest/callBatch'
import { textOf, valueOf } from '../../rest/Read'
import { readDateTime, readId, readText } from '../../rest/readers'
import { fieldsOf, itemsOf, type WireFields } from '../../rest/wire'
import type { DuplicateFace, DuplicateFaces, DuplicateRef } from '../model/Duplicates'
import type { Person } from '../model/Relations'
import { readPeople } from '../model/readPeople'
import { readStageMeaning } from '../model/StageMeaning'

/** For so many leads the responsible person is asked for. */
export const maxResponsible = 10

/**
 * Reads names, stages and responsible people of duplicates.
 *
 * @param records what was asked for
 * @param answerOf the answers of `crm.lead.list`, `crm.contact.list` and `crm.company.list` by kind, and of `user.get`
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
 */
export function readFaces(
  records: readonly DuplicateRef[],
  answerOf: (key: string) => BatchAnswer,
  locale: string,
  origin: string,
): DuplicateFaces {
  const rows = new Map<string, WireFields>()
  const unread = new Set<DuplicateRef['kind']>()
  for (const kind of new Set(records.map((record) => record.kind))) {
    const answer = answerOf(kind)
    if (!answer.ok && answer.failure.kind !== 'accessDenied') unread.add(kind)
    for (const row of itemsOf(answer.ok ? answer.result : undefined).map(fieldsOf)) {
      rows.set(`${kind}:${valueOf(readId(row.get('ID')))}`, row)
    }
  }
  const faces = records.flatMap((record): DuplicateFace[] => {
    const row = rows.get(`${record.kind}:${record.id}`)
    // The portal leaves out what the user may not read.
    if (!row && !unread.has(record.kind)) return []
    return [readFace(record, row ?? new Map(), locale)]
  })
  const leads = records.filter(({ kind }) => kind === 'lead').slice(0, maxResponsible)
  const people = leads.flatMap((_lead, index): Person[] => {
    const answer = answerOf(`person${index}`)
    return answer.ok ? readPeople(answer.result, locale, origin) : []
  })
  return {
    faces,
    hidden: records.length - faces.length,
    people: new Map(people.map((person) => [person.id, person])),
  }
}

function readFace({ kind, id }: DuplicateRef, row: WireFields, locale: string): DuplicateFace {
  const title = textOf(readText(row.get('TITLE')))
  const name = formatName(
    {
      first: textOf(readText(row.get('NAME'))),
      second: textOf(readText(row.get('SECOND_NAME'))),
      last: textOf(readText(row.get('LAST_NAME'))),
    },
    locale,
  )
  const isLost = valueOf(readStageMeaning(row.get('STATUS_SEMANTIC_ID'))) === 'lost'
  return {
    kind,
    id,
    name: (kind === 'contact' ? name : title) || null,
    stageId: textOf(readText(row.get('STATUS_ID'))),
    isLost,
    lossReason: isLost ? textOf(readText(row.get('STATUS_DESCRIPTION'))) : null,
    responsibleId: valueOf(readId(row.get('ASSIGNED_BY_ID'))),
    changedAt: valueOf(readDateTime(row.get('DATE_MODIFY'))),
  }
}
