import { afterAll, describe, expect, test } from 'vitest'
import { describeMachine } from './report/describeMachine'
import { openApp, readSeen, type OpenedApp } from './openApp'
import { printTable } from './report/printTable'
import { apps, createBench, type App, type Bench } from './createBench'
import { mobile, office } from './network/shapeNetwork'
import { summarize, summarizeRatios, type Summary } from './report/summarize'

const runs = Number(process.env['BENCH_RUNS'] ?? 7)
const sample = { lead: '1591', title: 'Lead #1591' }
const second = { lead: '3001', title: 'Kitchen request 2' }

type Measured = Pick<OpenedApp, 'scripts'> & {
  cold: number
  /** ms until a phone could be called, cold; 0 where the app shows none. */
  contact: number
  warm: number
  largest: number
  shift: number
  interaction: number
}

describe.each([office, mobile])('$name', (profile) => {
  let bench: Bench | undefined
  afterAll(() => bench?.close())

  test(`floor, naive and ours by turns, ${runs} times`, async () => {
    bench = await createBench(profile)
    const measured: Record<App, Measured[]> = { floor: [], naive: [], ours: [] }
    for (let run = -1; run < runs; run += 1) {
      for (const app of apps) {
        const one = await measure(bench, app, profile.slowdown)
        // The first run of each app warms up the servers and is not counted.
        if (run >= 0) measured[app].push(one)
      }
    }
    expect(measured.ours).toHaveLength(runs)
    print(profile.name, describeMachine(), measured)
  })
})

async function measure(bench: Bench, app: App, slowdown: number): Promise<Measured> {
  const { network, origin } = bench
  const { context, close } = await bench.openProfile()
  try {
    const open = ({ lead, title }: typeof sample): Promise<OpenedApp> =>
      openApp(context, { url: bench.url(app, lead), origin, title, slowdown })
    const cold = await open(sample)
    await cold.page.waitForLoadState('networkidle')
    if (app === 'ours') await cold.frame.getByRole('button', { name: 'Refresh' }).click()
    await cold.page.waitForLoadState('networkidle')
    const { contact, largest, shift, interaction } = await readSeen(cold.frame)
    await cold.page.close()
    network.switchOff()
    const warm = await open(second)
    return {
      cold: cold.seen.title,
      contact,
      warm: warm.seen.title,
      scripts: cold.scripts,
      largest,
      shift,
      interaction,
    }
  } finally {
    await close()
    network.switchOff()
  }
}

const ms = ({ median, spread }: Summary): string => `${median.toFixed(0)} ± ${spread.toFixed(0)} ms`
const ratio = ({ median, spread }: Summary): string => `${median.toFixed(2)} ± ${spread.toFixed(2)}`

function print(name: string, machine: string, measured: Record<App, Measured[]>): void {
  const of = (app: App, key: keyof Measured): number[] => measured[app].map((one) => one[key])
  const median = (app: App, key: keyof Measured): number => summarize(of(app, key)).median
  printTable(
    `${name}: medians of ${runs} ± median deviation; ${machine}`,
    ['', 'title', 'of floor', 'contacts', 'second card', 'of floor', 'JS', 'LCP', 'CLS', 'INP'],
    apps.map((app) => [
      app,
      ms(summarize(of(app, 'cold'))),
      ratio(summarizeRatios(of(app, 'cold'), of('floor', 'cold'))),
      app === 'ours' ? ms(summarize(of(app, 'contact'))) : '–',
      ms(summarize(of(app, 'warm'))),
      ratio(summarizeRatios(of(app, 'warm'), of('floor', 'warm'))),
      `${(median(app, 'scripts') / 1000).toFixed(1)} kB`,
      `${median(app, 'largest').toFixed(0)} ms`,
      median(app, 'shift').toFixed(3),
      app === 'ours' ? `${median(app, 'interaction').toFixed(0)} ms` : '–',
    ]),
  )
}
