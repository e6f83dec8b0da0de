import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** A row of the table: how many cells were tried, and what was wrong in those that did not hold. */
export type Tried = { name: string; cells: number; wrong: string[] }

/** Writes the table into the README beside this file, and returns it. */
export async function printFaults(rows: readonly Tried[]): Promise<string> {
  const cells = rows.reduce((sum, row) => sum + row.cells, 0)
  const wrong = rows.flatMap(({ name, wrong: all }) => all.map((one) => `- ${name}: ${one}`))
  const text = [
    '# Failures',
    '',
    'Printed by `npm run test:faults`: each failure of [the table](faultTable.ts) on a request of each [screen](screens.ts), and each way in which [the portal’s page](handshake.ts) opens the app, in the real browser. A cell holds where the failure is named in the right words, there is a way out, nothing typed is lost, no more requests were sent than stated, the secret in the portal’s words is not shown, and the console is clean. `npm test` tries one of each kind on [every read](reads.ts) and [every write](writes.tsx) of the app, alone and inside of batches; with `WALK=all` all of them.',
    '',
    '| What | Cells | Hold |',
    '|---|---|---|',
    ...rows.map(({ name, cells: all, wrong: bad }) => `| ${name} | ${all} | ${all - bad.length} |`),
    `| **All** | ${cells} | ${cells - wrong.length} |`,
    '',
    ...(wrong.length > 0 ? ['What does not hold:', '', ...wrong, ''] : []),
  ].join('\n')
  await writeFile(fileURLToPath(new URL('README.md', import.meta.url)), text)
  return text
}
