import { valueOf } from '../../rest/Read'
import type { Lead } from '../model/Lead'

/** After this many ms without a stage change or activity, a lead in progress is called stale. */
export const quietLimit = 7 * 24 * 60 * 60_000

/**
 * The time in ms since the last stage change or activity of a lead in progress.
 *
 * @returns null when the lead is closed, or the portal gives no times
 */
export function quietTime(
  {
    stageMeaning,
    movedAt,
    lastActivityAt,
  }: Pick<Lead, 'stageMeaning' | 'movedAt' | 'lastActivityAt'>,
  now: Date,
): number | null {
  if (valueOf(stageMeaning) !== 'running') return null
  const moments = [valueOf(movedAt), valueOf(lastActivityAt)].flatMap((at) => at ?? [])
  if (moments.length === 0) return null
  return now.getTime() - Math.max(...moments.map((at) => Date.parse(at)))
}
