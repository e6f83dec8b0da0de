import { keepLines } from '../bench/report/keepLines'
import { rewriteReadme } from '../bench/report/rewriteReadme'

/** A row of the table: how many cells it has, how many of them hold, and what is wrong with the others. */
export type Tried = { name: string; cells: number; held: number; wrong: readonly string[] }

/**
 * The text of the README: the rows of this run, and those of earlier ones, which keep their counts and their date.
 *
 * @param earlier the README as it was
 * @param names all rows, in the order of the table; a row of another name is left out
 * @param day when this run was, `2026-11-29`
 */
export function writeFaults(
  earlier: string,
  names: readonly string[],
  rows: readonly Tried[],
  day: string,
): string {
  const kept = keepLines(earlier, names)
  const lines = names.flatMap((name) => {
    const row = rows.find((one) => one.name === name)
    if (!row) return kept.get(name) ?? []
    const wrong = row.wrong.map((one) => `- ${name}: ${one.replace(/\s+/g, ' ')}`)
    return [`| ${name} | ${row.cells} | ${row.held} | ${day} |`, ...wrong]
  })
  const table = lines.filter((line) => line.startsWith('|'))
  const wrong = lines.filter((line) => line.startsWith('-'))
  const sum = (cell: number): number =>
    table.reduce((all, line) => all + Number(line.split('|')[cell]), 0)
  return [
    '# Failures',
    '',
    'Printed by `npm run test:faults`: each failure of [the table](faultTable.ts) on a request of each [screen](screens.ts), and each way in which [the portal’s page](handshake.ts) opens the app, in the real browser. A cell holds where the failure is named in the right words, there is a way out, nothing typed is lost, no more requests were sent than stated, the secret in the portal’s words is not shown, and the console is clean. A run of some rows (`-- -t "a to-do"`) leaves the others with their counts and their date. `npm test` tries one of each kind on [every read](reads.ts) and [every write](writes.tsx) of the app, alone and inside of batches; with `WALK=all` all of them.',
    '',
    '| What | Cells | Hold | Tried |',
    '|---|---|---|---|',
    ...table,
    `| **All** | ${sum(2)} | ${sum(3)} | |`,
    '',
    ...(wrong.length > 0 ? ['What does not hold:', '', ...wrong, ''] : []),
  ].join('\n')
}

/** Writes the table into the README beside this file, and returns it. */
export function printFaults(names: readonly string[], rows: readonly Tried[]): Promise<string> {
  const day = new Date().toISOString().slice(0, 10)
  return rewriteReadme(import.meta.url, (earlier) => writeFaults(earlier, names, rows, day))
}
