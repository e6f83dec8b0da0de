import { chromium, type Browser } from 'playwright-core'

const flags = [
  '--no-sandbox', // root in a container has no other way
  '--disable-gpu',
  '--site-per-process', // as browsers with windows do; the headless shell would run the portal and the app in one process
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the browser at this path as the tests use it: headless and silent on the network. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: flags, timeout: 30_000 })
}
