import { cpus, loadavg, totalmem } from 'node:os'

/** Where and when something was measured, and how busy the machine was with other things. */
export function describeMachine(): string {
  const [cpu] = cpus()
  const day = new Date().toISOString().slice(0, 16).replace('T', ' ')
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()[0]?.toFixed(1) ?? '?'
  return `${day} UTC, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GB, load ${load}`
}
