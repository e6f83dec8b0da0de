import { afterAll, expect, test } from 'vitest'
import { openFrames } from './openFrames'
import { pollDay } from './pollDay'
import { findExcess, printEndurance, type Endured } from './printEndurance'
import { switchFast } from './switchFast'
import { walkLeads } from './walkLeads'

const endured: Endured[] = []

afterAll(async () => {
  process.stdout.write(await printEndurance(endured))
})

test.each([
  ['many frames', () => openFrames(30)],
  ['fast switches', () => switchFast(200)],
  ['a day of polling', () => pollDay()],
  ['many leads', () => walkLeads(500)],
])('%s', async (_name, run) => {
  const row = await run()
  endured.push(row)
  // Already now: the next one may take minutes.
  await printEndurance(endured)
  expect(findExcess(row)).toEqual([])
})
