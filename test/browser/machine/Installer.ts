import type { Machine } from './findBrowser'
import type { CommandResult } from './runCommand'

/** What an installation may use; everything that touches the computer comes from outside. */
export type Installer = {
  machine: Machine
  /** The `ID` and `ID_LIKE` words of /etc/os-release; empty elsewhere than on Linux. */
  system: readonly string[]
  /** Whether this process is root. */
  root: boolean
  run: (command: string, args: readonly string[], limit: number) => Promise<CommandResult>
  /** Whether anything answers at this address within the time, ms. */
  reaches: (url: string, limit: number) => Promise<boolean>
  /** Tells the person one line. */
  say: (line: string) => void
  now: () => number
}
