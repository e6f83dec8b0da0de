import { summarize } from './summarize'

/** A busier machine than this share of its processors, before the first round, is not quiet. */
export const quietShare = 0.5
/** The floor does the least: where its title varies by more than this share, the machine does something else. */
const quietSpread = 0.05

/** The load average before the first round, and the floor's titles in ms. */
export type Circumstances = { load: number; processors: number; floorTitles: readonly number[] }

/** Lists why the figures of a run cannot be trusted; empty when the machine was quiet. */
export function noiseWarnings({ load, processors, floorTitles }: Circumstances): string[] {
  const { median, spread } = summarize(floorTitles)
  const share = spread / median
  return [
    ...(load > quietShare * processors
      ? [`load ${load.toFixed(1)} on ${processors} processors before the first round`]
      : []),
    // Not a number where nothing was measured.
    ...(share <= quietSpread ? [] : [`the floor's title varies by ${(share * 100).toFixed(0)} %`]),
  ]
}
