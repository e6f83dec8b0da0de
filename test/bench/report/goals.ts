import type { Measured } from './Measured'
import { summarizeRatios, type Summary } from './summarize'

/** One line of the goals: what was wanted of a ratio, and what came. */
export type Goal = { name: string; wanted: number; reached: Summary; isReached: boolean }

/** Highest ratio of the first phone, cold, to the floor's title on each line. */
const phoneLimits: Readonly<Record<string, number>> = { office: 1.3, mobile: 1.6 }

type Compared = Readonly<Record<'floor' | 'stack' | 'ours', readonly Measured[]>>

/**
 * Judges the goals of an opening by ratios of measurements in the same round.
 *
 * @param line name of the network profile; a line without a limit of its own gets no goal for its cold phone
 */
export function judgeGoals(line: string, { floor, stack, ours }: Compared): Goal[] {
  const judge = (
    name: string,
    wanted: number,
    [rounds, key]: Reading,
    [others, other]: Reading,
  ): Goal => {
    const reached = summarizeRatios(
      rounds.map((one) => one[key]),
      others.map((one) => one[other]),
    )
    // To the digits that are printed.
    return { name, wanted, reached, isReached: Number(reached.median.toFixed(2)) <= wanted }
  }
  const floorTitle: Reading = [floor, 'title']
  const limit = phoneLimits[line]
  return [
    judge('title, cold, of bare stack’s', 1, [ours, 'title'], [stack, 'title']),
    ...(limit === undefined
      ? []
      : [
          judge('first phone, cold, of floor’s title', limit, [ours, 'phone'], floorTitle),
          judge('LCP, cold, of floor’s title', limit, [ours, 'largest'], floorTitle),
        ]),
    judge(
      'first phone, next card, of floor’s title',
      1.05,
      [ours, 'nextPhone'],
      [floor, 'nextTitle'],
    ),
  ]
}

type Reading = readonly [rounds: readonly Measured[], key: keyof Measured]
