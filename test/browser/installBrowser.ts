import { BrowserProblem } from './BrowserProblem'
import { findBrowser, type Machine } from './findBrowser'
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

const downloadLimit = 180_000
const reachLimit = 10_000
const updateLimit = 120_000
const packageLimit = 300_000

const isDebianLike = ({ system }: Installer) =>
  system.includes('debian') || system.includes('ubuntu')

async function download(installer: Installer): Promise<string | undefined> {
  const { machine, run, reaches, say, now } = installer
  const { env } = machine
  const host =
    env['PLAYWRIGHT_CHROMIUM_DOWNLOAD_HOST'] ??
    env['PLAYWRIGHT_DOWNLOAD_HOST'] ??
    'https://cdn.playwright.dev'
  // Behind a proxy only Playwright itself knows the way, so its own answer has to do.
  const proxied = env['HTTPS_PROXY'] ?? env['https_proxy']
  say(`No Chromium or Chrome that starts: downloading Playwright's headless shell from ${host}`)
  if (proxied === undefined && !(await reaches(host, reachLimit))) return 'its host does not answer'

  const end = now() + downloadLimit
  const install = ['node_modules/playwright-core/cli.js', 'install', 'chromium-headless-shell']
  const attempts = installer.root && isDebianLike(installer) ? [['--with-deps'], []] : [[]]
  let problem: string | undefined
  for (const extra of attempts) {
    const left = end - now()
    if (left <= 0) break
    problem = (await run(process.execPath, [...install, ...extra], left)).problem
    if (problem === undefined) break
  }
  return problem
}

async function addPackage(installer: Installer): Promise<string | undefined> {
  const { system, root, run, say } = installer
  if (system[0] === 'ubuntu') return "Ubuntu's chromium package is only a stub for a snap"
  if (!isDebianLike(installer)) return 'there is no Debian package for this system'
  const allowed = root || (await run('sudo', ['-n', 'true'], 5_000)).problem === undefined
  if (!allowed) return "Debian's chromium package needs root, and sudo does not grant it"

  say("Installing Debian's chromium package with apt-get")
  const quiet = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y']
  const patience = ['-o', 'Acquire::Retries=1', '-o', 'DPkg::Lock::Timeout=60']
  const aptGet = (limit: number, ...step: string[]) => {
    const args = [...quiet, ...patience, ...step]
    return root ? run('env', args, limit) : run('sudo', ['-n', 'env', ...args], limit)
  }
  // A failed update need not matter: the lists may be fresh, or another repository is out of order.
  const update = await aptGet(updateLimit, 'update')
  const install = await aptGet(packageLimit, 'install', '--no-install-recommends', 'chromium')
  if (install.problem === undefined) return undefined
  const before =
    update.problem === undefined ? '' : `, apt-get update before it (${update.problem})`
  return `apt-get install failed (${install.problem})${before}`
}

/**
 * Installs a browser where there is none: Playwright's download, failing that Debian's package.
 * Tells each step, answers with the browser's path, or throws one sentence that says what was tried.
 */
export async function installBrowser(installer: Installer): Promise<string> {
  const tried: string[] = []
  const attempts = [
    { name: "Playwright's download", attempt: download },
    { name: "Debian's package", attempt: addPackage },
  ]
  for (const { name, attempt } of attempts) {
    const problem = await attempt(installer)
    const { path, broken } = await findBrowser(installer.machine)
    if (path !== undefined) {
      installer.say(`The browser tests will use ${path}`)
      return path
    }
    const left = broken.length > 0 ? `${broken.join(', ')} does not start` : 'no browser is found'
    const outcome = `${name}: ${problem ?? `it was installed, yet ${left}`}`
    installer.say(outcome)
    tried.push(outcome)
  }
  throw new BrowserProblem(
    `There is no browser for the browser tests (tried ${tried.join('; ')}): ` +
      'install Chromium or Chrome, or set CHROME_PATH to one.',
  )
}
