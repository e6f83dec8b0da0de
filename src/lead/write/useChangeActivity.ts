import { useQueryClient } from '@tanstack/react-query'
import { pageState } from '../../portal/pageState'
import { callMethod } from '../../rest/callMethod'
import type { Moment } from '../../rest/Read'
import { RestError } from '../../rest/failure/RestError'
import { elementTypes } from '../model/elementTypes'
import type { Activity } from '../model/Surroundings'
import { readActivity } from '../surroundings/readActivities'
import { surroundingsKey } from '../surroundings/surroundingsQuery'
import { createWrites } from './createWrites'
import { isSameMinute } from './sameAsSent'
import { useLeadWrite, type LeadWrite } from './useLeadWrite'

/** What is done with an activity. */
export type ActivityChange = {
  /** Whether it takes another change back. */
  isUndo: boolean
} & (
  | { kind: 'complete' | 'reopen' }
  | {
      kind: 'postpone'
      until: Moment
      /** The deadline that is taken back; only of an undo. */
      undone?: Moment
    }
)

const changes = pageState(() => createWrites<ActivityChange, unknown>())

/**
 * Completes an activity of a lead, opens it again, or moves its deadline; one change of it at a time. It counts as
 * done when the activity, read again, shows it.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html
 */
export function useChangeActivity(
  leadId: number,
  activity: Activity,
  onDone: (change: ActivityChange) => void,
): LeadWrite<ActivityChange> {
  const queryClient = useQueryClient()
  return useLeadWrite<ActivityChange, unknown>(
    leadId,
    {
      isOvertaken: async (change) =>
        change.kind === 'postpone' &&
        change.undone !== undefined &&
        !isSameMinute((await read(activity.id))?.at ?? null, change.undone),
      send: async (change) => {
        try {
          return await sendChange(leadId, activity, change)
        } catch (error) {
          // Somebody else may have completed or deleted it: read the list again.
          const isOutdated =
            error instanceof RestError && (error.kind === 'refused' || error.kind === 'notFound')
          if (isOutdated) {
            void queryClient.invalidateQueries({ queryKey: surroundingsKey(leadId) })
          }
          throw error
        }
      },
      check: (change) => isDone(activity.id, change),
      // One that was ticked off is no longer listed.
      isShown: (change) => change.kind === 'postpone' && isSameMinute(activity.at, change.until),
      isLeadRead: false,
      // The key keeps its row mounted, also when an undo puts it back into the list.
      isShownFirst: true,
      onDone,
    },
    { writes: changes.current, key: String(activity.id) },
  )
}

function sendChange(leadId: number, activity: Activity, change: ActivityChange): Promise<unknown> {
  const { id, owner } = activity
  if (change.kind !== 'postpone') {
    // Alone: the other fields are then left as they are.
    const fields = { COMPLETED: change.kind === 'complete' ? 'Y' : 'N' }
    return callMethod('crm.activity.update', { id, fields })
  }
  return callMethod('crm.activity.todo.updateDeadline', {
    id,
    ownerTypeId: owner?.typeId ?? elementTypes.lead,
    ownerId: owner?.id ?? leadId,
    value: change.until,
  })
}

async function read(id: number): Promise<Activity | null> {
  return readActivity(await callMethod('crm.activity.get', { id }), 'DEADLINE')
}

async function isDone(id: number, change: ActivityChange): Promise<boolean> {
  const activity = await read(id)
  if (activity === null) return false
  if (change.kind !== 'postpone') return activity.isCompleted === (change.kind === 'complete')
  return isSameMinute(activity.at, change.until)
}
