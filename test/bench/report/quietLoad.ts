import { cpus, loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { quietShare } from './noise'

/** Longest wait, ms: the load of the build before the bench fades within two minutes. */
const patience = 180_000
const step = 2_000

/** Where the load comes from and how time passes; tests hand over their own. */
type Machine = {
  processors: number
  readLoad: () => number
  pause: (milliseconds: number) => Promise<unknown>
}

const thisMachine: Machine = {
  processors: cpus().length,
  readLoad: () => loadavg()[0] ?? 0,
  pause,
}

/**
 * Waits until the machine is quiet, at most three minutes.
 *
 * @returns the load average at the end of the wait; a busy machine keeps a high one, of which `noiseWarnings` tells
 */
export async function quietLoad(machine: Machine = thisMachine): Promise<number> {
  for (let waited = 0; waited < patience; waited += step) {
    if (machine.readLoad() <= quietShare * machine.processors) break
    await machine.pause(step)
  }
  return machine.readLoad()
}
