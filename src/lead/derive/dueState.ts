import { daysAway } from '../../format/time/moment'
import type { Activity } from '../model/Surroundings'

/** How urgent the next step of a lead is. */
export type DueState = 'overdue' | 'today' | 'later' | 'undated' | 'none' | 'unknown'

/** Longer than any calendar day, in ms. */
const twoDays = 48 * 60 * 60_000

/**
 * How urgent a next step is on a person's calendar.
 *
 * @param step null when nothing is planned, undefined when that is not known
 * @param zone the person's IANA zone; the browser's when undefined
 */
export function dueState(
  step: Pick<Activity, 'at'> | null | undefined,
  now: Date,
  zone: string | undefined,
): DueState {
  if (step === undefined) return 'unknown'
  if (step === null) return 'none'
  if (step.at === null) return 'undated'
  const wait = Date.parse(step.at) - now.getTime()
  if (wait < 0) return 'overdue'
  // The calendar need not be asked for each of thousands of leads.
  if (wait > twoDays) return 'later'
  return daysAway(step.at, { now, zone }) <= 0 ? 'today' : 'later'
}
