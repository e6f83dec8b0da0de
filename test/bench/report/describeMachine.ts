import { cpus, loadavg, totalmem } from 'node:os'

/**
 * Time, processor, memory and load average, for the line above a table.
 *
 * @param load before the first round, where it was noted: the bench itself loads the machine
 */
export function describeMachine(load = loadavg()[0] ?? 0): string {
  const [cpu] = cpus()
  const day = new Date().toISOString().slice(0, 16).replace('T', ' ')
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${day} UTC, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GB, load ${load.toFixed(1)}`
}
