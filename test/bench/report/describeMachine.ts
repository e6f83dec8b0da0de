import { cpus, loadavg, totalmem } from 'node:os'

/** Time, processor, memory and load average, for the line above a table. */
export function describeMachine(): string {
  const [cpu] = cpus()
  const day = new Date().toISOString().slice(0, 16).replace('T', ' ')
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()[0]?.toFixed(1) ?? '?'
  return `${day} UTC, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GB, load ${load}`
}
