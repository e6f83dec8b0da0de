import { cpus } from 'node:os'
import { afterAll, describe, expect, test } from 'vitest'
import { apps, createBench, type App, type Bench } from './createBench'
import { measureOpenings } from './measureOpenings'
import { mobile, office } from './network/shapeNetwork'
import { describeMachine } from './report/describeMachine'
import type { Measured } from './report/Measured'
import { noiseWarnings } from './report/noise'
import { printSpeed } from './report/printSpeed'
import { quietLoad } from './report/quietLoad'

const runs = Number(process.env['BENCH_RUNS'] ?? 7)

describe.each([office, mobile])('$name', (profile) => {
  let bench: Bench | undefined
  afterAll(() => bench?.close())

  test(`${apps.join(', ')} by turns, ${runs} times`, async () => {
    bench = await createBench(profile)
    const load = await quietLoad()
    const measured: Record<App, Measured[]> = { floor: [], stack: [], naive: [], ours: [] }
    for (let run = -1; run < runs; run += 1) {
      for (const app of apps) {
        const one = await measureOpenings(bench, app, profile.slowdown)
        // The first run of each app warms up the servers and is not counted.
        if (run >= 0) measured[app].push(one)
      }
    }
    expect(measured.ours).toHaveLength(runs)
    const floorTitles = measured.floor.map(({ title }) => title)
    const warnings = noiseWarnings({ load, processors: cpus().length, floorTitles })
    printSpeed(profile.name, measured, describeMachine(load), warnings)
  })
})
