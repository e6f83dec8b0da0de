import type { Moment } from '../../rest/Read'
import type { StageEntry } from '../model/Surroundings'

/** How long, in ms, a lead has been in one stage. */
export type StageTime = {
  /** The last stay: the present one where the lead still is. */
  last: number
  /** All stays together. */
  total: number
}

/** A move and its record in the history may be so many ms apart. */
const sameMove = 60_000

/**
 * How long a lead has been in each stage it has entered, by the stage's code.
 *
 * @param steps oldest first
 * @param current the present stage and since when; the history may end earlier, or be empty
 */
export function stageTimes(
  steps: readonly StageEntry[],
  current: { stage: string; since: Moment | null },
  now: Date,
): ReadonlyMap<string, StageTime> {
  const all = steps.map(({ stage, at }) => ({ stage, at: Date.parse(at) }))
  // The same stage twice in a row is one stay: the lead did not leave it.
  const way = all.filter(({ stage }, index) => stage !== all[index - 1]?.stage)
  const last = all.at(-1)
  const since = current.since === null ? null : Date.parse(current.since)
  // A later move within the same stage: there and back since the history was read.
  if (since !== null && (last?.stage !== current.stage || since - last.at > sameMove)) {
    // Not before the last record: the lead was elsewhere until then.
    way.push({ stage: current.stage, at: Math.max(since, last?.at ?? since) })
  }
  const times = new Map<string, StageTime>()
  for (const [index, { stage, at }] of way.entries()) {
    const end = way[index + 1]?.at ?? now.getTime()
    const stay = Math.max(0, end - at)
    times.set(stage, { last: stay, total: (times.get(stage)?.total ?? 0) + stay })
  }
  return times
}
