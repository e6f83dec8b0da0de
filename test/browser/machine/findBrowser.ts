import { posix, win32 } from 'node:path'
import { BrowserProblem } from './BrowserProblem'

/** What the search for a browser needs to know of the computer it runs on. */
export type Machine = {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  /** Whether there is an executable file at this path. */
  exists: (file: string) => boolean
  /** Whether the browser at this path really starts: a file may be a stub or lack its libraries. */
  starts: (file: string) => Promise<boolean>
  /** `chromium.executablePath()` of playwright-core, empty where Playwright knows none. */
  playwright: string
}

/** `path` is the browser to use; `broken` are the ones that are there and do not start. */
export type BrowserSearch = { path: string | undefined; broken: readonly string[] }

const variables = ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH']
// The headless shell first, of Playwright's two as well: without windows to manage, the tests take an eighth less time.
const linuxNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsFiles = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

const set = (value: string | undefined): value is string => value !== undefined && value !== ''

function systemBrowsers({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(set)
    return windowsFiles.flatMap((file) => roots.map((root) => win32.join(root, ...file)))
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(set(env['HOME']) ? [`${env['HOME']}/Applications`] : [])]
    return macApps.flatMap((app) => roots.map((at) => `${at}/${app}.app/Contents/MacOS/${app}`))
  }
  const folders = (env['PATH'] ?? '').split(':').filter(set)
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}

/** Playwright's headless shell, and the full Chromium that lies beside it under the same revision. */
function playwrightBrowsers({ playwright, platform }: Machine): string[] {
  if (playwright === '') return []
  const parts = /^(.*[\\/])chromium-(\d+)([\\/])chrome-([^\\/]+)/.exec(playwright)
  if (!parts) return [playwright]
  const [, root, revision, slash, system] = parts
  const file = platform === 'win32' ? 'chrome-headless-shell.exe' : 'chrome-headless-shell'
  const home = `${root}chromium_headless_shell-${revision}`
  return [[home, `chrome-headless-shell-${system}`, file].join(slash), playwright]
}

async function namedBrowser(machine: Machine): Promise<string | undefined> {
  const name = variables.find((variable) => set(machine.env[variable]))
  const file = name === undefined ? undefined : machine.env[name]
  if (name === undefined || file === undefined) return undefined
  const wrong = !machine.exists(file)
    ? 'which is not an executable file'
    : !(await machine.starts(file))
      ? 'which does not start as a headless Chromium'
      : undefined
  if (wrong === undefined) return file
  throw new BrowserProblem(`${name} names ${file}, ${wrong}: correct the variable or unset it.`)
}

/**
 * Looks for a Chromium-like browser: the one an environment variable names, then the system's,
 * then Playwright's own. A variable that names no working browser is a mistake to be told, not passed over.
 */
export async function findBrowser(machine: Machine): Promise<BrowserSearch> {
  const named = await namedBrowser(machine)
  if (named !== undefined) return { path: named, broken: [] }
  const broken: string[] = []
  for (const file of [...systemBrowsers(machine), ...playwrightBrowsers(machine)]) {
    if (!machine.exists(file)) continue
    if (await machine.starts(file)) return { path: file, broken }
    broken.push(file)
  }
  return { path: undefined, broken }
}
