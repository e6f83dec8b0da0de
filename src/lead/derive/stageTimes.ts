import type { Moment } from '../../rest/Read'
import type { StageStep } from '../model/Surroundings'

/**
 * How long, in ms, a lead has been in each stage, by the stage's code; several stays add up.
 *
 * @param steps oldest first
 * @param current where the lead is now and since when; the record may be older than that, or missing
 */
export function stageTimes(
  steps: readonly StageStep[],
  current: { stage: string; since: Moment | null },
  now: Date,
): ReadonlyMap<string, number> {
  const way = steps.map(({ stage, at }) => ({ stage, at: Date.parse(at) }))
  const last = way.at(-1)
  if (last?.stage !== current.stage && current.since !== null) {
    way.push({ stage: current.stage, at: Date.parse(current.since) })
  }
  const times = new Map<string, number>()
  for (const [index, { stage, at }] of way.entries()) {
    const end = way[index + 1]?.at ?? now.getTime()
    times.set(stage, (times.get(stage) ?? 0) + Math.max(0, end - at))
  }
  return times
}
