import { valueOf } from '../../rest/Read'
import type { Lead } from '../model/Lead'

/** A lead in progress that nobody has touched for so long, in ms, is going stale. */
export const staleAfter = 7 * 24 * 60 * 60_000

/**
 * For how long, in ms, nothing has happened with a lead in progress: neither a move nor an activity.
 *
 * @returns null when the lead is closed, or the portal does not tell
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
