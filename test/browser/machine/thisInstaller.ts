import { readFileSync } from 'node:fs'
import type { Machine } from './findBrowser'
import type { Installer } from './Installer'
import { runCommand } from './runCommand'

/** The words of `ID` and `ID_LIKE` in the text of /etc/os-release, the system's own name first. */
export function systemWords(osRelease: string): string[] {
  const value = (key: string) => new RegExp(`^${key}="?([^"\n]*)"?$`, 'm').exec(osRelease)?.[1]
  return `${value('ID') ?? ''} ${value('ID_LIKE') ?? ''}`.split(' ').filter((word) => word !== '')
}

function readSystem(): string[] {
  try {
    return systemWords(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return []
  }
}

async function reaches(url: string, limit: number): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(limit) })
    return true
  } catch {
    return false
  }
}

/** The means of installation that this computer offers. */
export function thisInstaller(machine: Machine): Installer {
  return {
    machine,
    system: readSystem(),
    root: process.getuid?.() === 0,
    run: runCommand,
    reaches,
    say: (line) => void process.stdout.write(`${line}\n`),
    now: () => Date.now(),
  }
}
