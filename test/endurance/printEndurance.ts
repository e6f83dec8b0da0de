import { describeMachine } from '../bench/report/describeMachine'
import { keepLines } from '../bench/report/keepLines'
import { rewriteReadme } from '../bench/report/rewriteReadme'
import type { Bounds, Use } from './Use'

/** A run: what the page held before and after it, and how much more it may hold. */
export type Endured = {
  before: Use
  after: Use
  requests: number
  /** The most that may have been added, and the most requests. */
  bounds: Bounds
  /** How long it took, s. */
  seconds: number
  /** What else was seen, in a sentence. */
  remark: string
}

/** How a run ended: with its figures, or before it had any, and why. */
export type Outcome = { name: string } & ({ figures: Endured } | { failure: string })

const kinds = ['heap', 'nodes', 'listeners', 'timers'] as const

const shown = (kind: keyof Use, value: number): string =>
  kind === 'heap' ? `${value.toFixed(1)} MB` : value.toLocaleString('en')

/** What is beyond its bound, a sentence each. */
export function findExcess({ before, after, requests, bounds }: Endured): string[] {
  const grown = kinds.map((kind) => ({ kind, by: after[kind] - before[kind], most: bounds[kind] }))
  return [...grown, { kind: 'requests', by: requests, most: bounds.requests }]
    .filter(({ by, most }) => !(by <= most))
    .map(({ kind, by, most }) => `${kind}: ${by.toFixed(1)}, at most ${most}`)
}

/** The figures of a row, or none of a run that failed before it had any. */
function cellsOf(outcome: Outcome): string[] {
  if ('failure' in outcome) return [...kinds.map(() => '–'), '–', 'failed']
  const { before, after, requests, bounds, seconds } = outcome.figures
  const asked = `${requests.toLocaleString('en')} (${bounds.requests.toLocaleString('en')})`
  return [
    ...kinds.map(
      (kind) =>
        `${shown(kind, before[kind])} → ${shown(kind, after[kind])} (+${shown(kind, bounds[kind])})`,
    ),
    asked,
    `${Math.round(seconds)} s`,
  ]
}

/** What is said of a row under the table. */
function remarkOf(outcome: Outcome): string {
  if ('failure' in outcome) return `failed: ${outcome.failure.replace(/\s+/g, ' ')}`
  const excess = findExcess(outcome.figures)
  return `${excess.length > 0 ? `too much of ${excess.join('; ')}. ` : ''}${outcome.figures.remark}`
}

/**
 * The text of the README: the rows of this run, and those of earlier ones, which keep their figures and their date.
 *
 * @param earlier the README as it was
 * @param names all rows, in the order of the table; a row of another name is left out
 * @param circumstances when, where and how loaded, see `describeMachine`
 */
export function writeEndurance(
  earlier: string,
  names: readonly string[],
  outcomes: readonly Outcome[],
  circumstances: string,
): string {
  const kept = keepLines(earlier, names)
  const lines = names.flatMap((name) => {
    const outcome = outcomes.find((one) => one.name === name)
    if (!outcome) return kept.get(name) ?? []
    return [
      `| ${[name, ...cellsOf(outcome)].join(' | ')} |`,
      `- ${name}: ${remarkOf(outcome)} ${circumstances}.`,
    ]
  })
  return [
    '# Endurance',
    '',
    'Printed by `npm run test:endurance`: the built app in the stand-in portal, in the real browser. Figures are those of the app’s own process after its garbage was collected: before → after, and in brackets how much may come to it; requests are those to REST, and in brackets the most there may be. More fails the run. A run of some rows (`-- -t "fast switches"`) leaves the others with their figures and their date.',
    '',
    '| Run | Heap | Nodes | Listeners | Timers | Requests | Took |',
    '|---|---|---|---|---|---|---|',
    ...lines.filter((line) => line.startsWith('|')),
    '',
    ...lines.filter((line) => line.startsWith('-')),
    '',
  ].join('\n')
}

/** Writes the table into the README beside this file, and returns it. */
export function printEndurance(
  names: readonly string[],
  outcomes: readonly Outcome[],
): Promise<string> {
  return rewriteReadme(import.meta.url, (earlier) =>
    writeEndurance(earlier, names, outcomes, describeMachine()),
  )
}
