import type { Activity } from '../model/Surroundings'

/**
 * Orders activities by their time, the overdue ones first; those without a time come last. Of several for the same
 * time the one that was planned first, so that each keeps its place when the list is read again.
 */
export function byDeadline(one: Activity, other: Activity): number {
  if (one.at === null || other.at === null) {
    return Number(one.at === null) - Number(other.at === null) || one.id - other.id
  }
  return Date.parse(one.at) - Date.parse(other.at) || one.id - other.id
}
