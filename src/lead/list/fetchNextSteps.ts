import { callBatch, type BatchCommand } from '../../rest/callBatch'
import type { RestError } from '../../rest/failure/RestError'
import { valueOf } from '../../rest/Read'
import { readId } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'
import { pageSize } from '../../rest/pageSize'
import { elementTypes } from '../model/elementTypes'
import type { Activity } from '../model/Surroundings'
import { readActivities } from '../surroundings/readActivities'
import { pagesOf, type Conditions } from './leadRows'

/** The next planned activity by lead: null where nothing is planned. A lead that is missing could not be asked for. */
export type NextSteps = ReadonlyMap<number, Activity | null>

/** So often the leads that a full page of activities left out are asked for again. */
const maxRounds = 3

/**
 * Asks for the next planned activity of each lead: one request for up to 2,500 leads, and one more for the leads
 * whose activities did not fit into a page.
 *
 * @throws {RestError} when no command was answered
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
 */
export async function fetchNextSteps(ids: readonly number[]): Promise<NextSteps> {
  const steps = new Map<number, Activity | null>()
  let asked = pagesOf(ids)
  for (let round = 0; round < maxRounds && asked.length > 0; round += 1) {
    asked = await askOnce(asked, steps)
  }
  return steps
}

/** Asks for the steps of each page of leads and adds what is known; returns the leads that have to be asked again. */
async function askOnce(
  pages: readonly (readonly number[])[],
  steps: Map<number, Activity | null>,
): Promise<number[][]> {
  const commands = Object.fromEntries(
    pages.map((page, index) => [`steps${index}`, plannedActivities({ '@OWNER_ID': page })]),
  )
  const answerOf = await callBatch(commands)
  const again: number[][] = []
  let failure: RestError | undefined
  for (const [index, page] of pages.entries()) {
    const answer = answerOf(`steps${index}`)
    if (!answer.ok) {
      failure = answer.failure
      continue
    }
    const found = readOwned(answer.result)
    for (const { ownerId, activity } of found) {
      if (page.includes(ownerId) && !steps.has(ownerId)) steps.set(ownerId, activity)
    }
    const unseen = page.filter((id) => !steps.has(id))
    // A full page leaves out later activities: the leads without one may have theirs on the next.
    const isFull = itemsOf(answer.result).length >= pageSize
    if (isFull && unseen.length > 0) again.push(unseen)
    else for (const id of unseen) steps.set(id, null)
  }
  if (failure && steps.size === 0 && again.length === 0) throw failure
  return again
}

/** A command for planned activities of leads, what is due first comes first. */
export function plannedActivities(filter: Conditions, start = -1): BatchCommand {
  return {
    method: 'crm.activity.list',
    params: {
      filter: { OWNER_TYPE_ID: elementTypes.lead, COMPLETED: 'N', ...filter },
      order: { DEADLINE: 'ASC', ID: 'ASC' },
      select: [
        'ID',
        'OWNER_ID',
        'TYPE_ID',
        'PROVIDER_ID',
        'SUBJECT',
        'DESCRIPTION',
        'DEADLINE',
        'RESPONSIBLE_ID',
        'ASSOCIATED_ENTITY_ID',
      ],
      start,
    },
  }
}

/** Reads planned activities with the leads they belong to, in their order. */
export function readOwned(wire: unknown): { ownerId: number; activity: Activity }[] {
  return itemsOf(wire).flatMap((row) => {
    const ownerId = valueOf(readId(fieldsOf(row).get('OWNER_ID')))
    if (ownerId === null) return []
    return readActivities([row], 'DEADLINE').map((activity) => ({ ownerId, activity }))
  })
}
