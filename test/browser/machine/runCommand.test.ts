import { expect, it } from 'vitest'
import { runCommand } from './runCommand'

const node = (script: string, limit = 10_000) =>
  runCommand(process.execPath, ['--eval', script], limit)

it('tells nothing of a command that succeeds', async () => {
  expect(await node('process.stdout.write("a word")')).toEqual({ problem: undefined })
})

it('tells the first line that names an error of a command that fails', async () => {
  const script = 'console.error("Reading\\nE: Unable to fetch\\nE: Giving up"); process.exit(100)'
  expect(await node(script)).toEqual({ problem: 'E: Unable to fetch' })
})

it('tells the exit code of a command that fails without a word', async () => {
  expect(await node('process.exit(7)')).toEqual({ problem: 'exit code 7' })
})

it('tells of a command that does not exist', async () => {
  const { problem } = await runCommand('no-such-command-here', [], 1_000)
  expect(problem).toContain('ENOENT')
})

it('ends a command that takes too long, with everything it started', async () => {
  const script =
    'require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" }); setInterval(() => {}, 1000)'
  const started = Date.now()
  // The grandchild holds the output open: the answer comes only once it has ended, too.
  expect(await node(script, 500)).toEqual({ problem: 'it did not end in time' })
  expect(Date.now() - started).toBeLessThan(4_500)
})
