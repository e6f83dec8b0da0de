import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sizedLead } from '../portal/data/leads/sizedLead'
import { describeMachine } from './report/describeMachine'
import { openApp, readSeen } from './openApp'
import { openCards } from './openCards'
import { printTable } from './report/printTable'
import { quietLoad } from './report/quietLoad'
import { createBench, type Bench } from './createBench'
import { bare } from './network/shapeNetwork'
import { growthExponent, summarize } from './report/summarize'

const runs = Number(process.env['BENCH_RUNS'] ?? 5)
const sizes = [10, 100, 1_000, 5_000]
const cards = [1, 3, 10, 30]

/** ms until it is shown; the longest task, ms; the heap, MB. `scrolled`: ms until the last card is, once scrolled to. */
type Grown = { shown: number; scrolled?: number; task: number; heap: number }

let bench: Bench | undefined
let load = 0
beforeAll(async () => {
  bench = await createBench(bare, sizes.map(sizedLead))
  load = await quietLoad()
}, 300_000)
afterAll(() => bench?.close())

test('over the fields of a lead', async () => {
  const grown = new Map(sizes.map((size): [number, Grown[]] => [size, []]))
  for (let run = -1; run < runs; run += 1) {
    for (const size of sizes) {
      const { ID } = sizedLead(size)
      const one = await measureLead(ID, `Lead #${ID}`)
      if (run >= 0) grown.get(size)?.push(one)
    }
  }
  expect(grown.get(10)).toHaveLength(runs)
  print('fields of one lead', 'title', grown)
})

test('over the cards that are open at once', async () => {
  const grown = new Map(cards.map((count): [number, Grown[]] => [count, []]))
  for (let run = -1; run < Math.min(runs, 3); run += 1) {
    for (const count of cards) {
      if (!bench) throw new Error('There is no bench')
      const { phone, ...one } = await openCards(bench, count)
      if (run >= 0) grown.get(count)?.push({ shown: phone, ...one })
    }
  }
  print('cards at once', 'phones in sight', grown)
})

test('on the huge lead, opened, unfolded and scrolled', async () => {
  const tasks: { open: number; use: number; interaction: number }[] = []
  for (let run = -1; run < runs; run += 1) {
    const one = await useHugeLead()
    if (run >= 0) tasks.push(one)
  }
  const median = (key: 'open' | 'use' | 'interaction'): string =>
    `${summarize(tasks.map((one) => one[key])).median.toFixed(0)} ms`
  printTable(
    `huge lead: 500 custom fields, 200 phones, 200 e-mails; medians of ${runs}; ${describeMachine(load)}`,
    ['', 'longest task'],
    [
      ['opening', median('open')],
      ['unfolding and scrolling', median('use')],
      ['slowest answer to a click', median('interaction')],
    ],
  )
})

async function open(lead: string, title: string) {
  if (!bench) throw new Error('There is no bench')
  const { context, close } = await bench.openProfile()
  const opened = await openApp(context, {
    url: bench.url('ours', lead),
    origin: bench.origin,
    title,
  })
  await opened.page.waitForLoadState('networkidle')
  return { ...opened, context, close }
}

async function measureLead(lead: string, title: string): Promise<Grown> {
  const { frame, context, close } = await open(lead, title)
  try {
    const session = await context.newCDPSession(frame)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const seen = await readSeen(frame)
    return { shown: seen.title, task: seen.task, heap: usedSize / 2 ** 20 }
  } finally {
    await close()
  }
}

async function useHugeLead() {
  const { frame, page, close } = await open('2003', 'W'.repeat(255))
  try {
    const before = await readSeen(frame)
    await frame.evaluate(() => {
      if (window.bench) window.bench.task = 0
    })
    await unfoldAll(frame)
    for (let step = 0; step < 20; step += 1) await page.mouse.wheel(0, 1_000)
    await page.waitForLoadState('networkidle')
    const after = await readSeen(frame)
    return { open: before.task, use: after.task, interaction: after.interaction }
  } finally {
    await close()
  }
}

/** Clicks "Show …" in every folded list. */
async function unfoldAll(frame: Frame): Promise<void> {
  const more = frame.getByRole('button', { name: /^Show / })
  for (let left = await more.count(); left > 0; left -= 1) await more.first().click()
}

function print(what: string, shown: string, grown: ReadonlyMap<number, readonly Grown[]>): void {
  const median = (size: number, key: keyof Grown): number =>
    summarize((grown.get(size) ?? []).map((one) => one[key] ?? Number.NaN)).median
  const all = [...grown.keys()]
  const exponent = (size: number, index: number, key: keyof Grown): string => {
    const before = all[index - 1]
    if (before === undefined) return '–'
    return growthExponent([before, median(before, key)], [size, median(size, key)]).toFixed(2)
  }
  const isScrolled = [...grown.values()].flat().some(({ scrolled }) => scrolled !== undefined)
  const scrolledHead = isScrolled ? ['last one, scrolled to'] : []
  const scrolledCell = (size: number): string[] =>
    isScrolled ? [`${median(size, 'scrolled').toFixed(0)} ms`] : []
  const count = Math.min(...[...grown.values()].map((rounds) => rounds.length))
  printTable(
    `${what}: medians of ${count}; exponents to the size before, 1 = linear; ${describeMachine(load)}`,
    [what, shown, 'exponent', ...scrolledHead, 'longest task', 'heap', 'exponent'],
    all.map((size, index) =>
      [size.toLocaleString('en'), `${median(size, 'shown').toFixed(0)} ms`].concat(
        exponent(size, index, 'shown'),
        scrolledCell(size),
        `${median(size, 'task').toFixed(0)} ms`,
        `${median(size, 'heap').toFixed(1)} MB`,
        exponent(size, index, 'heap'),
      ),
    ),
  )
}
