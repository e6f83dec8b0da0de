import { valueOf } from '../../rest/Read'
import type { BatchAnswer } from '../../rest/callBatch'
import type { Lead } from '../model/Lead'
import { isContact, readActivities } from './readActivities'
import { readDateTime, readId, wireText } from '../../rest/readers'
import type { SurroundingCommand } from './surroundingCommands'
import type { Duplicates, StageStep, SurroundingPart, Surroundings } from '../model/Surroundings'
import { fieldsOf, itemsOf } from '../../rest/wire'

/** With so many records of one type the portal does not look at the types after it. */
const portalLimit = 20

type Answers = (command: SurroundingCommand) => BatchAnswer | undefined

/** Reads the surroundings of a lead, each part as far as the portal let it be read. */
export function readSurroundings(
  lead: Pick<Lead, 'id' | 'contactId' | 'companyId'>,
  answerOf: Answers,
): Surroundings {
  const resultOf = (command: SurroundingCommand): unknown => {
    const answer = answerOf(command)
    return answer?.ok ? answer.result : undefined
  }
  const isUnread = (command: SurroundingCommand) => answerOf(command)?.ok === false
  const parts: [SurroundingPart, boolean][] = [
    ['steps', isUnread('steps')],
    ['planned', isUnread('planned')],
    ['past', isUnread('past')],
    ['duplicates', isUnread('samePhone') || isUnread('sameEmail')],
  ]
  return {
    steps: readSteps(resultOf('steps')),
    nextStep: readActivities(resultOf('planned'), 'DEADLINE')[0] ?? null,
    lastContact: readActivities(resultOf('past'), 'START_TIME').find(isContact) ?? null,
    duplicates: readDuplicates(lead, [resultOf('samePhone'), resultOf('sameEmail')]),
    unread: new Set(parts.filter(([, unread]) => unread).map(([part]) => part)),
  }
}

/** The steps in `crm.stagehistory.list`, oldest first. */
function readSteps(wire: unknown): StageStep[] {
  return itemsOf(fieldsOf(wire).get('items'))
    .map(fieldsOf)
    .toSorted(
      (one, other) =>
        (valueOf(readId(one.get('ID'))) ?? 0) - (valueOf(readId(other.get('ID'))) ?? 0),
    )
    .flatMap((fields) => {
      const stage = wireText(fields.get('STATUS_ID'))
      const at = valueOf(readDateTime(fields.get('CREATED_TIME')))
      return stage !== '' && at !== null ? [{ stage, at }] : []
    })
}

/** The records in answers of `crm.duplicate.findbycomm`, without the lead and the client it belongs to. */
function readDuplicates(
  { id, contactId, companyId }: Pick<Lead, 'id' | 'contactId' | 'companyId'>,
  answers: readonly unknown[],
): Duplicates {
  const idsOf = (type: string): number[][] =>
    answers.map((answer) =>
      itemsOf(fieldsOf(answer).get(type)).flatMap((one) => valueOf(readId(one)) ?? []),
    )
  const all = { leads: idsOf('LEAD'), contacts: idsOf('CONTACT'), companies: idsOf('COMPANY') }
  return {
    leads: others(all.leads, id),
    contacts: others(all.contacts, valueOf(contactId)),
    companies: others(all.companies, valueOf(companyId)),
    isCapped: Object.values(all)
      .flat()
      .some((ids) => ids.length >= portalLimit),
  }
}

function others(lists: readonly number[][], own: number | null): number[] {
  return [...new Set(lists.flat())].filter((id) => id !== own)
}
