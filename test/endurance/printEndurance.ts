import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describeMachine } from '../bench/report/describeMachine'
import type { Bounds, Use } from './Use'

/** A run: what the page held before and after it, and how much more it may hold. */
export type Endured = {
  name: string
  before: Use
  after: Use
  requests: number
  /** The most that may have been added, and the most requests. */
  bounds: Bounds
  /** How long it took, s. */
  seconds: number
  /** What else was seen, in a sentence. */
  remark?: string
}

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

/** Writes the table into the README beside this file, and returns it. */
export async function printEndurance(rows: readonly Endured[]): Promise<string> {
  const text = [
    '# Endurance',
    '',
    'Printed by `npm run test:endurance`: the built app in the stand-in portal, in the real browser. Figures are those of the app’s own process after its garbage was collected: before → after, and in brackets how much may come to it; requests are those to REST, and in brackets the most there may be. More fails the run.',
    '',
    '| Run | Heap | Nodes | Listeners | Timers | Requests | Took |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(({ name, before, after, requests, bounds, seconds }) => {
      const cells = kinds.map(
        (kind) =>
          `${shown(kind, before[kind])} → ${shown(kind, after[kind])} (+${shown(kind, bounds[kind])})`,
      )
      const asked = `${requests.toLocaleString('en')} (${bounds.requests.toLocaleString('en')})`
      return `| ${[name, ...cells, asked, `${Math.round(seconds)} s`].join(' | ')} |`
    }),
    '',
    ...rows.flatMap(({ name, remark }) => (remark ? [`- ${name}: ${remark}`] : [])),
    '',
    `Measured on ${describeMachine()}.`,
    '',
  ].join('\n')
  await writeFile(fileURLToPath(new URL('README.md', import.meta.url)), text)
  return text
}
