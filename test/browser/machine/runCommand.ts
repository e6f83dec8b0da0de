import { spawn } from 'node:child_process'

/** How a command ended: `problem` is undefined after success, otherwise a few words on what went wrong. */
export type CommandResult = { problem: string | undefined }

const grace = 5_000
const kept = 8_000
const longest = 200

const errorLine = (output: string): string | undefined => {
  const lines = output.split(/[\r\n]+/).map((line) => line.trim())
  // The first error is the cause, what follows it is its consequence.
  const cause = lines.find((line) => /^(E:|Error:|error:)/.test(line))
  return (cause ?? lines.findLast((line) => line !== ''))?.slice(0, longest)
}

/**
 * Runs a command in silence and without a terminal, for at most `limit` ms: then it is ended
 * together with every process it started, and the answer does not wait for it any longer.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  limit: number,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const grouped = process.platform !== 'win32'
    const child = spawn(command, args, { detached: grouped, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-kept)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)

    const end = (signal: NodeJS.Signals) => {
      try {
        if (grouped && child.pid !== undefined) process.kill(-child.pid, signal)
        else child.kill(signal)
      } catch {
        // it has ended meanwhile
      }
    }
    let late = false
    let killer: NodeJS.Timeout | undefined
    const timer = setTimeout(() => {
      late = true
      end('SIGTERM')
      killer = setTimeout(() => {
        end('SIGKILL')
        child.stdout.destroy()
        child.stderr.destroy()
      }, grace)
    }, limit)
    const onExit = () => end('SIGTERM')
    process.once('exit', onExit)
    const settle = (problem: string | undefined) => {
      clearTimeout(timer)
      clearTimeout(killer)
      process.off('exit', onExit)
      resolve({ problem })
    }
    child.once('error', (error) => settle(error.message))
    child.once('close', (code) => {
      if (late) settle('it did not end in time')
      else settle(code === 0 ? undefined : (errorLine(output) ?? `exit code ${code}`))
    })
  })
}
