import { momentOfLocal } from '../../format/time/zonedTime'
import { dueTime } from '../../lead/derive/dueTime'
import type { Moment } from '../../rest/Read'
import type { NoteDraft } from './useNoteDraft'

/**
 * The deadline that a draft stands for.
 *
 * @param zone IANA zone of the person; the browser's when undefined
 * @returns null while the date-time field has no date
 */
export function dueMoment(
  due: NoteDraft['due'],
  now: Date,
  zone: string | undefined,
): Moment | null {
  return typeof due === 'string' ? dueTime(due, now, zone) : momentOfLocal(due.local, zone)
}
