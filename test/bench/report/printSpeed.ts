import { judgeGoals } from './goals'
import type { Measured } from './Measured'
import { printTable } from './printTable'
import { summarize, summarizeRatios, type Summary } from './summarize'

/** The apps by the names that the tables give them. */
const names = { floor: 'floor', stack: 'bare stack', naive: 'naive', ours: 'ours' } as const
type App = keyof typeof names
type Rounds = Readonly<Record<App, readonly Measured[]>>

const ms = ({ median, spread }: Summary): string => `${median.toFixed(0)} ± ${spread.toFixed(0)} ms`
const ratio = ({ median, spread }: Summary): string => `${median.toFixed(2)} ± ${spread.toFixed(2)}`

/**
 * Prints the first opening, the next card and the goals of one line. Each reading has its ratios to the title of the
 * floor and of the bare stack in the same round.
 *
 * @param line name of the network profile
 * @param circumstances when, where and how loaded, see `describeMachine`
 * @param warnings why the figures cannot be trusted, see `noiseWarnings`
 */
export function printSpeed(
  line: string,
  rounds: Rounds,
  circumstances: string,
  warnings: readonly string[],
): void {
  const of = (app: App, key: keyof Measured): number[] => rounds[app].map((one) => one[key])
  const median = (app: App, key: keyof Measured): number => summarize(of(app, key)).median
  const reading = (name: string, app: App, key: keyof Measured, title: keyof Measured) => [
    name,
    ms(summarize(of(app, key))),
    ratio(summarizeRatios(of(app, key), of('floor', title))),
    ratio(summarizeRatios(of(app, key), of('stack', title))),
  ]
  const titles = (key: 'title' | 'nextTitle') =>
    appNames.map((app) => reading(`${names[app]}, title`, app, key, key))
  const head = ['of floor’s title', 'of bare stack’s title']
  const count = rounds.ours.length

  printTable(
    `${line}, first opening: medians of ${count} ± median deviation; ${circumstances}`,
    ['', 'painted', ...head],
    [...titles('title'), reading('ours, first phone', 'ours', 'phone', 'title')],
  )
  printTable(
    `${line}, next card`,
    ['', 'painted', ...head],
    [...titles('nextTitle'), reading('ours, first phone', 'ours', 'nextPhone', 'nextTitle')],
  )
  printTable(
    `${line}, first opening, what else`,
    ['', 'JS before the title', 'LCP', 'CLS', 'INP'],
    appNames.map((app) => [
      names[app],
      `${(median(app, 'scripts') / 1000).toFixed(1)} kB`,
      `${median(app, 'largest').toFixed(0)} ms`,
      median(app, 'shift').toFixed(3),
      app === 'ours' ? `${median(app, 'interaction').toFixed(0)} ms` : '–',
    ]),
  )
  printTable(
    `${line}, goals`,
    ['', 'at most', 'reached', ''],
    judgeGoals(line, rounds).map(({ name, wanted, reached, isReached }) => [
      name,
      wanted.toFixed(2),
      ratio(reached),
      isReached ? '☑' : '☐',
    ]),
  )
  for (const warning of warnings) {
    process.stdout.write(`\nWarning: the machine was not quiet: ${warning}. Measure again.\n`)
  }
}

const appNames: readonly App[] = ['floor', 'stack', 'naive', 'ours']
