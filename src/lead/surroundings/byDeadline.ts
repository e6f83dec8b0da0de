import type { Activity } from '../model/Surroundings'

/** Orders activities by their time, the overdue ones first; those without a time come last. */
export function byDeadline({ at: one }: Activity, { at: other }: Activity): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return Date.parse(one) - Date.parse(other)
}
