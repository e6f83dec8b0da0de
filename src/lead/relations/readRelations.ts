import { formatName } from '../../format/person/name'
import type { Answers, BatchAnswer } from '../../rest/callBatch'
import { readClient } from './readClient'
import { readPeople } from '../model/readPeople'
import { readStatusLabels } from '../directories/readStages'
import { directoryKey, elementKey, maxFurtherContacts, type References } from './relationCommands'
import type { Client, RelationPart, Relations } from '../model/Relations'
import { valueOf } from '../../rest/Read'
import { readId, readText, wireText } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'

/**
 * Reads the relations of a lead; a part that failed is named in `unread`.
 *
 * @param locale decides the order of the name's parts
 * @param origin the portal's origin
 */
export function readRelations(
  references: References,
  answerOf: Answers,
  locale: string,
  origin: string,
): Relations {
  const resultOf = (key: string): unknown => {
    const answer = answerOf(key)
    return answer?.ok ? answer.result : undefined
  }
  const people = [0, 1, 2].flatMap((page) => readPeople(resultOf(`people${page}`), locale, origin))
  const company =
    references.companyId === null
      ? null
      : readClient('company', references.companyId, answerOf('company'), locale)
  const contacts = readContacts(references, answerOf, locale)
  const profile = fieldsOf(resultOf('profile'))
  const failed = (key: string): boolean => hasFailed(answerOf(key))
  const unread: [RelationPart, boolean][] = [
    ['people', [0, 1, 2].some((page) => answerOf(`people${page}`)?.ok === false)],
    ['client', company?.missing === 'failed'],
    ['contacts', answerOf('links')?.ok === false || contacts.some((c) => c.missing === 'failed')],
    ['elements', references.elements.some(({ code }) => failed(elementKey(code)))],
    ['directories', references.directories.some((code) => failed(directoryKey(code)))],
  ]
  return {
    people: new Map(people.map((person) => [person.id, person])),
    company,
    contacts,
    elements: new Map(
      references.elements.flatMap(({ code }): [string, string][] => {
        const title = readElementTitle(resultOf(elementKey(code)), locale)
        return title ? [[code, title]] : []
      }),
    ),
    directories: new Map(
      references.directories.map((code) => [code, readStatusLabels(resultOf(directoryKey(code)))]),
    ),
    userId: valueOf(readId(profile.get('ID'))),
    zone: valueOf(readText(profile.get('TIME_ZONE'))),
    unread: unread.filter(([, isUnread]) => isUnread).map(([part]) => part),
  }
}

/** Whether something could not be read that is there and may be read. */
function hasFailed(answer: BatchAnswer | undefined): boolean {
  if (answer === undefined || answer.ok) return false
  return answer.failure.kind !== 'accessDenied' && answer.failure.kind !== 'notFound'
}

/** All contacts of a lead, those included that the person may not see. */
function readContacts(references: References, answerOf: Answers, locale: string): Client[] {
  const { contactId } = references
  if (contactId === null) return []
  const links = answerOf('links')
  const linked = itemsOf(links?.ok ? links.result : undefined).flatMap(
    (link) => valueOf(readId(fieldsOf(link).get('CONTACT_ID'))) ?? [],
  )
  // Matched by the id in the answer: an out-of-range `$result` resolves to an unrelated contact.
  const answers = new Map<number, BatchAnswer>()
  for (let index = 1; index <= maxFurtherContacts; index += 1) {
    const answer = answerOf(`contact${index}`)
    const id = answer?.ok
      ? valueOf(readId(fieldsOf(answer.result).get('ID')))
      : (linked[index] ?? null)
    if (answer && id !== null) answers.set(id, answer)
  }
  const first = answerOf('contact0')
  if (first) answers.set(contactId, first)
  const ids = new Set([contactId, ...linked])
  return [...ids].map((id) => readClient('contact', id, answers.get(id), locale))
}

/** The title of a CRM element, or the name of a person. */
function readElementTitle(wire: unknown, locale: string): string {
  const item = fieldsOf(fieldsOf(wire).get('item'))
  const name = formatName(
    {
      first: valueOf(readText(item.get('name'))),
      second: valueOf(readText(item.get('secondName'))),
      last: valueOf(readText(item.get('lastName'))),
    },
    locale,
  )
  return wireText(item.get('title')) || name
}
