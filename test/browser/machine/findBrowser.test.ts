import { describe, expect, it } from 'vitest'
import { findBrowser, type Machine } from './findBrowser'

type Given = Partial<Omit<Machine, 'exists' | 'starts'>> & {
  files?: readonly string[]
  broken?: readonly string[]
}

const machine = ({ files = [], broken = [], ...rest }: Given): Machine => ({
  platform: 'linux',
  env: {},
  playwright: '',
  ...rest,
  exists: (file) => files.includes(file) || broken.includes(file),
  starts: async (file) => !broken.includes(file),
})

const find = (given: Given) => findBrowser(machine(given))
const PATH = '/usr/local/bin:/usr/bin'

describe('a browser named by an environment variable', () => {
  it('comes before the one of the system', async () => {
    const files = ['/opt/chrome', '/usr/bin/chromium']
    const found = await find({ env: { CHROME_PATH: '/opt/chrome', PATH }, files })
    expect(found.path).toBe('/opt/chrome')
  })

  it('is read from CHROME_PATH first, then from PUPPETEER_EXECUTABLE_PATH', async () => {
    const env = { CHROME_PATH: '/opt/one', PUPPETEER_EXECUTABLE_PATH: '/opt/two' }
    const files = ['/opt/one', '/opt/two']
    expect((await find({ env, files })).path).toBe('/opt/one')
    expect((await find({ env: { ...env, CHROME_PATH: '' }, files })).path).toBe('/opt/two')
  })

  it('is a mistake to be told when it is not there, whatever else there is', async () => {
    const env = { PUPPETEER_EXECUTABLE_PATH: '/opt/gone', PATH }
    await expect(find({ env, files: ['/usr/bin/chromium'] })).rejects.toThrow(
      'PUPPETEER_EXECUTABLE_PATH names /opt/gone, which is not an executable file: correct the variable or unset it.',
    )
  })

  it('is a mistake to be told when it does not start', async () => {
    const given = { env: { CHROME_PATH: '/bin/true' }, broken: ['/bin/true'] }
    await expect(find(given)).rejects.toThrow('does not start as a headless Chromium')
  })
})

describe("the system's browser", () => {
  it.each([
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'microsoft-edge',
  ])('is found as %s in a folder of PATH on Linux', async (name) => {
    const files = [`/usr/bin/${name}`]
    expect((await find({ env: { PATH }, files })).path).toBe(`/usr/bin/${name}`)
  })

  it('is the headless shell rather than the whole Chromium', async () => {
    const files = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']
    expect((await find({ env: { PATH }, files })).path).toBe('/usr/bin/chromium-headless-shell')
  })

  it('is Chromium rather than Edge, in whichever folder they lie', async () => {
    const files = ['/usr/local/bin/microsoft-edge', '/usr/bin/chromium']
    expect((await find({ env: { PATH }, files })).path).toBe('/usr/bin/chromium')
  })

  it('is found among the applications of a Mac and of its user', async () => {
    const env = { HOME: '/Users/ann' }
    const app = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    const own = '/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium'
    expect((await find({ platform: 'darwin', env, files: [app] })).path).toBe(app)
    expect((await find({ platform: 'darwin', env, files: [app, own] })).path).toBe(own)
  })

  it('is found among the programs of Windows', async () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\x86' }
    const edge = 'C:\\x86\\Microsoft\\Edge\\Application\\msedge.exe'
    expect((await find({ platform: 'win32', env, files: [edge] })).path).toBe(edge)
  })

  it('is passed over, and told, when it does not start', async () => {
    const broken = ['/usr/bin/chromium-browser']
    const given = { env: { PATH }, broken, files: ['/usr/bin/google-chrome'] }
    expect(await find(given)).toEqual({ path: '/usr/bin/google-chrome', broken })
  })
})

describe("Playwright's own browser", () => {
  const home = '/root/.cache/ms-playwright'
  const playwright = `${home}/chromium-1255/chrome-linux64/chrome`
  const shell = `${home}/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell`

  it('is used when the system has none', async () => {
    const given = { env: { PATH }, playwright }
    expect((await find({ ...given, files: [playwright] })).path).toBe(playwright)
    const files = [playwright, '/usr/bin/chromium']
    expect((await find({ ...given, files })).path).toBe('/usr/bin/chromium')
  })

  it('is the headless shell rather than the whole Chromium beside it', async () => {
    expect((await find({ playwright, files: [shell] })).path).toBe(shell)
    expect((await find({ playwright, files: [playwright, shell] })).path).toBe(shell)
  })

  it('has a headless shell on a Mac and on Windows too', async () => {
    const mac = '/p/chromium-7/chrome-mac-arm64/Some.app/Contents/MacOS/Some'
    const macShell =
      '/p/chromium_headless_shell-7/chrome-headless-shell-mac-arm64/chrome-headless-shell'
    const onMac: Given = { platform: 'darwin', playwright: mac, files: [macShell] }
    expect((await find(onMac)).path).toBe(macShell)
    const exe =
      'C:\\p\\chromium_headless_shell-7\\chrome-headless-shell-win64\\chrome-headless-shell.exe'
    const onWindows: Given = {
      platform: 'win32',
      playwright: 'C:\\p\\chromium-7\\chrome-win64\\chrome.exe',
      files: [exe],
    }
    expect((await find(onWindows)).path).toBe(exe)
  })
})

it('answers with no path where there is no browser at all', async () => {
  expect(await find({ env: { PATH } })).toEqual({ path: undefined, broken: [] })
})
