import { addPackages, isDebianLike } from './addPackages'
import { BrowserProblem } from './BrowserProblem'
import { findBrowser } from './findBrowser'
import type { Installer } from './Installer'

const downloadLimit = 180_000
const reachLimit = 10_000

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

async function addChromium(installer: Installer): Promise<string | undefined> {
  if (installer.system[0] === 'ubuntu') return "Ubuntu's chromium package is only a stub for a snap"
  const problem = await addPackages(installer, ['chromium-headless-shell'])
  // Debian has the shell as a package of its own since version 12.
  return problem === undefined ? undefined : addPackages(installer, ['chromium'])
}

/**
 * Installs a browser where there is none: Playwright's download, failing that Debian's package.
 * Tells each step, answers with the browser's path, or throws one sentence that says what was tried.
 */
export async function installBrowser(installer: Installer): Promise<string> {
  const tried: string[] = []
  const attempts = [
    { name: "Playwright's download", attempt: download },
    { name: "Debian's package", attempt: addChromium },
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
