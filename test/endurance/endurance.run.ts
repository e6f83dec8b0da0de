import { expect, test } from 'vitest'
import { openFrames } from './openFrames'
import { pollDay } from './pollDay'
import { findExcess, printEndurance, type Endured, type Outcome } from './printEndurance'
import { switchFast } from './switchFast'
import { walkLeads } from './walkLeads'

/** The rows of the table, by their names. */
const runs: readonly [name: string, run: () => Promise<Endured>][] = [
  ['30 frames at once in a portal of the cloud', () => openFrames(30)],
  ['200 fast switches, answers out of order', () => switchFast(200)],
  ['a day of polling', () => pollDay()],
  ['500 leads one after another', () => walkLeads(500)],
]
const names = runs.map(([name]) => name)

/** Writes the row at once: the next one may take minutes, or never end. */
async function print(outcome: Outcome): Promise<void> {
  process.stdout.write(await printEndurance(names, [outcome]))
}

test.each(runs)('%s', async (name, run) => {
  const figures = await run().catch(async (error: unknown) => {
    await print({ name, failure: error instanceof Error ? error.message : String(error) })
    throw error
  })
  await print({ name, figures })
  expect(findExcess(figures)).toEqual([])
})
