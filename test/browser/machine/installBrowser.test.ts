import { expect, it } from 'vitest'
import { installBrowser } from './installBrowser'
import type { Installer } from './Installer'
import { systemWords } from './thisInstaller'

const chromium = '/usr/bin/chromium'

type Given = Partial<Installer> & { fails?: readonly string[]; leaves?: readonly string[] }

/** An installer on Debian as root whose commands succeed, but for those that contain one of `fails`. */
function stage({ fails = [], leaves = [], ...rest }: Given) {
  const commands: string[] = []
  const lines: string[] = []
  const files = new Set<string>()
  const installer: Installer = {
    machine: {
      platform: 'linux',
      env: { PATH: '/usr/bin' },
      playwright: '/p/chromium-1/chrome-linux64/chrome',
      exists: (file) => files.has(file),
      starts: async () => true,
    },
    system: ['debian'],
    root: true,
    run: async (command, args) => {
      const line = [command, ...args].join(' ')
      commands.push(line)
      if (fails.some((part) => line.includes(part))) return { problem: 'it broke' }
      for (const file of leaves) if (line.includes('install')) files.add(file)
      return { problem: undefined }
    },
    reaches: async () => true,
    say: (line) => void lines.push(line),
    now: () => 0,
    ...rest,
  }
  return { installer, commands, lines }
}

it("uses Playwright's download and says so", async () => {
  const shell = '/p/chromium_headless_shell-1/chrome-headless-shell-linux64/chrome-headless-shell'
  const { installer, commands, lines } = stage({ leaves: [shell] })
  expect(await installBrowser(installer)).toBe(shell)
  expect(commands).toHaveLength(1)
  expect(commands[0]).toContain('cli.js install chromium-headless-shell --with-deps')
  expect(lines).toEqual([
    "No Chromium or Chrome that starts: downloading Playwright's headless shell from https://cdn.playwright.dev",
    `The browser tests will use ${shell}`,
  ])
})

it('downloads without the system libraries when these cannot be installed', async () => {
  const { installer, commands } = stage({ fails: ['--with-deps'], leaves: [chromium] })
  await installBrowser(installer)
  expect(commands[1]).toMatch(/install chromium-headless-shell$/)
})

it("installs Debian's package at once when the download's host does not answer", async () => {
  const shell = '/usr/bin/chromium-headless-shell'
  const { installer, commands } = stage({ leaves: [shell], reaches: async () => false })
  expect(await installBrowser(installer)).toBe(shell)
  expect(commands.map((line) => line.replace(/ -o \S+/g, ''))).toEqual([
    'env DEBIAN_FRONTEND=noninteractive apt-get -q -y update',
    'env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends chromium-headless-shell',
  ])
})

it('installs the whole Chromium where Debian has no package of the headless shell', async () => {
  const fails = ['cli.js', 'install --no-install-recommends chromium-headless-shell']
  const { installer, commands } = stage({ fails, leaves: [chromium] })
  expect(await installBrowser(installer)).toBe(chromium)
  expect(commands.at(-1)).toMatch(/ chromium$/)
})

it('gives both downloads of Playwright one time limit', async () => {
  const times = [0, 0, 200_000]
  const { installer, commands } = stage({ fails: ['cli.js'], leaves: [chromium] })
  await installBrowser({ ...installer, now: () => times.shift() ?? 200_000 })
  expect(commands.filter((line) => line.includes('cli.js'))).toHaveLength(1)
})

it("installs Debian's package although another repository cannot be updated", async () => {
  const { installer } = stage({ fails: ['cli.js', 'update'], leaves: [chromium] })
  expect(await installBrowser(installer)).toBe(chromium)
})

it('asks sudo for the package where it is not root', async () => {
  const { installer, commands } = stage({ root: false, fails: ['cli.js'], leaves: [chromium] })
  await installBrowser(installer)
  expect(commands.at(-1)).toMatch(/^sudo -n env DEBIAN_FRONTEND=noninteractive apt-get/)
})

it.each([
  [{ fails: ['cli.js', ' install --no'] }, 'apt-get install failed (it broke)'],
  [{ fails: ['cli.js', 'apt-get'] }, 'apt-get update before it (it broke)'],
  [{ fails: ['cli.js'] }, 'it was installed, yet no browser is found'],
  [{ fails: ['cli.js'], system: ['ubuntu', 'debian'] }, 'only a stub for a snap'],
  [{ fails: ['cli.js'], system: ['fedora'] }, 'no Debian package for this system'],
  [{ fails: ['cli.js', 'sudo'], root: false }, 'sudo does not grant it'],
])('ends in one sentence with what was tried (%#)', async (given, reason) => {
  const { installer } = stage(given)
  const problem = installBrowser(installer)
  await expect(problem).rejects.toThrow(reason)
  await expect(problem).rejects.toThrow(
    /^There is no browser .*tried Playwright's download: it broke; .*install Chromium or Chrome, or set CHROME_PATH to one\.$/,
  )
})

it("reads the system's own name before the names it is like", () => {
  expect(systemWords('NAME="Ubuntu"\nID_LIKE=debian\nID=ubuntu\n')).toEqual(['ubuntu', 'debian'])
  expect(systemWords('ID="linuxmint"\nID_LIKE="ubuntu debian"')).toEqual([
    'linuxmint',
    'ubuntu',
    'debian',
  ])
})
